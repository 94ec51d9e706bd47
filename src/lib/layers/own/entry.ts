import { m } from '#messages';
import { joinAttributes } from '../../core/domain/lists';
import { QUALITIES } from '../../core/domain/quality';
import { YEARS } from '../../core/domain/years';
import { fromSeries, PLAIN_LAYER } from '../plain-layer';
import type { LayerEntry } from '../entry-model';
import { describeOwn, formatOwn, ownCountryFigure, ownLabel, ownTimelineRow } from './describe';
import { ownLegend } from './legend';
import { cellsOfCountry, ownTable } from './select';

const ofSeries = fromSeries((_view, country) => cellsOfCountry(country));

export const own: LayerEntry = {
	...PLAIN_LAYER,
	...ofSeries,
	id: 'own',
	setting: { columnLetters: 19, stripWeight: 1, compactEntries: 1, valuePx: 19 },
	icon: () => ({ mark: 'own-reported', sizePx: 12 }),
	name: () => m.own_layer_badge(),
	shortName: () => m.own_layer_badge(),
	legend: ownLegend,
	headline: describeOwn,
	figures: (view, country) =>
		ownTable().shape === 'countries' ? [ownCountryFigure(country, view.year)] : [],
	/** The legend names the unit. */
	labelText: (_view, { text, value }) => (value === null ? text : formatOwn(value)),
	// only the reader knows what can be added: the region has no figure
	changes: (...args) => (ownTable().shape === 'countries' ? ofSeries.changes(...args) : []),
	changeFormat: () => formatOwn,
	changeHeadline: (_view, baseYear) =>
		m.own_layer_headline_change({ title: ownTable().title, year: baseYear }),
	sourceWords: () =>
		joinAttributes(Object.values(ownTable().sources).map(({ title }) => title)) ||
		m.own_layer_no_source(),
	pictureNote: m.own_layer_not_in_address(),
	listText({ year }, country) {
		const { value } = ownCountryFigure(country, year);
		return value === null || ownTable().shape !== 'countries' ? null : formatOwn(value);
	},
	comparedMeasure: () => 'own',
	measure() {
		const { unit, shape } = ownTable();
		const name = m.own_layer_badge();
		const limits = m.own_layer_counts();
		return shape === 'countries'
			? { name, title: ownLabel(), unit, limits, format: formatOwn }
			: { name: '', title: '', unit: '', limits: '', format: () => '' };
	},
	controls: () => [globalThis.ownLayer!.control()],
	timelineRow: ownTimelineRow,
	/** The worst quality in a country, so that no doubt is hidden. */
	coverage: (_view, country) =>
		YEARS.map((_, index) => {
			const own = ownTable().series.filter((series) => series.country === country);
			const present = own.map(({ cells }) => cells[index]!.quality);
			return QUALITIES.findLast((each) => each !== 'none' && present.includes(each)) ?? 'none';
		}),
	coverageLabel: () => m.own_layer_coverage()
};
