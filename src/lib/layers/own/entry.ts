import { m } from '#messages';
import { joinAttributes } from '../../text/lists';
import { QUALITIES } from '../../core/domain/quality';
import { YEARS } from '../../core/domain/years';
import { buildFromSeries, PLAIN_LAYER } from '../plain-layer';
import type { LayerEntry } from '../entry-model';
import {
	describeUserData,
	formatUserValue,
	getUserCountryFigure,
	getUserLabel,
	buildUserTimelineRow
} from './describe';
import { userLayer } from './lazy';
import { buildUserLegend } from './legend';
import { listCountryCells, getUserTable } from './select';

const ofSeries = buildFromSeries((_view, country) => listCountryCells(country));

export const entry: LayerEntry = {
	...PLAIN_LAYER,
	...ofSeries,
	id: 'own',
	setting: { columnLetters: 19, stripWeight: 1, compactEntries: 1, valuePx: 19 },
	icon: () => ({ mark: 'own-reported', sizePx: 12 }),
	name: () => m.user_layer_badge(),
	shortName: () => m.user_layer_badge(),
	legend: buildUserLegend,
	headline: describeUserData,
	figures: (view, country) =>
		getUserTable().shape === 'countries' ? [getUserCountryFigure(country, view.year)] : [],
	/** The legend names the unit. */
	labelText: (_view, { text, value }) => (value === null ? text : formatUserValue(value)),
	// only the reader knows what can be added: the region has no figure
	changes: (...args) => (getUserTable().shape === 'countries' ? ofSeries.changes(...args) : []),
	changeFormat: () => formatUserValue,
	changeHeadline: (_view, baseYear) =>
		m.user_layer_headline_change({ title: getUserTable().title, year: baseYear }),
	sourceWords: () =>
		joinAttributes(Object.values(getUserTable().sources).map(({ title }) => title)) ||
		m.user_layer_no_source(),
	pictureNote: m.user_layer_not_in_address(),
	listText({ year }, country) {
		const { value } = getUserCountryFigure(country, year);
		return value === null || getUserTable().shape !== 'countries' ? null : formatUserValue(value);
	},
	comparedMeasure: () => 'own',
	measure() {
		const { unit, shape } = getUserTable();
		const name = m.user_layer_badge();
		const limits = m.user_layer_counts();
		return shape === 'countries'
			? { name, title: getUserLabel(), unit, limits, format: formatUserValue }
			: { name: '', title: '', unit: '', limits: '', format: () => '' };
	},
	controls: () => [userLayer.get().control()],
	timelineRow: buildUserTimelineRow,
	/** The worst quality in a country, so that no doubt is hidden. */
	coverage: (_view, country) =>
		YEARS.map((_, index) => {
			const own = getUserTable().series.filter((series) => series.country === country);
			const present = own.map(({ cells }) => cells[index]!.quality);
			return QUALITIES.findLast((each) => each !== 'none' && present.includes(each)) ?? 'none';
		}),
	coverageLabel: () => m.user_layer_coverage()
};
