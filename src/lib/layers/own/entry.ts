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
	buildUserTimelineRow,
	getWords
} from './describe';
import { userLayer } from './lazy';
import { describeAuthor, describeFileCredit } from './origin-words';
import { buildUserLegend } from './legend';
import { listCountryCells, getUserTable } from './select';

const ofSeries = buildFromSeries((_view, country) => listCountryCells(country));

export const entry: LayerEntry = {
	...PLAIN_LAYER,
	...ofSeries,
	id: 'own',
	setting: { columnLetters: 19, stripWeight: 1, compactEntries: 1, valuePx: 19 },
	icon: () => ({ mark: 'own-reported', sizePx: 12 }),
	name: () => getWords().badge,
	shortName: () => getWords().badge,
	legend: buildUserLegend,
	headline: describeUserData,
	figures: (view, country) =>
		getUserTable().shape === 'countries' ? [getUserCountryFigure(country, view.year)] : [],
	/** The legend names the unit. */
	labelText: (_view, { text, value }) =>
		value === null ? text : getWords().value({ value: formatUserValue(value) }),
	// only the reader knows what can be added: the region has no figure
	changes: (...args) => (getUserTable().shape === 'countries' ? ofSeries.changes(...args) : []),
	changeFormat: () => formatUserValue,
	changeHeadline: (_view, baseYear) =>
		getWords().headlineChange({ title: getUserTable().title, year: baseYear }),
	sourceWords: () =>
		joinAttributes(Object.values(getUserTable().sources).map(({ title }) => title)) ||
		getWords().noSource,
	ownerWords: () => getWords().by,
	pictureNote: () => describeAuthor(getUserTable().author, getUserTable().isSent),
	fileCredit() {
		const { author, isSent } = getUserTable();
		const short = describeFileCredit(author, isSent);
		const full = m.user_layer_image_credit({ author: describeAuthor(author, isSent) });
		return { full, short };
	},
	listText({ year }, country) {
		const { value } = getUserCountryFigure(country, year);
		return value === null || getUserTable().shape !== 'countries' ? null : formatUserValue(value);
	},
	comparedMeasure: () => 'own',
	measure() {
		const { unit, shape } = getUserTable();
		const name = getWords().badge;
		const limits = getWords().counts;
		return shape === 'countries'
			? { name, title: getUserLabel(), unit, limits, format: formatUserValue }
			: { name: '', title: '', unit: '', limits: '', format: () => '' };
	},
	controls: () => [userLayer.get().control()],
	gapLabel: m.quality_none_own,
	timelineRow: buildUserTimelineRow,
	/** The worst quality in a country, so that no doubt is hidden. */
	coverage: (_view, country) =>
		YEARS.map((_, index) => {
			const own = getUserTable().series.filter((series) => series.country === country);
			const present = own.map(({ cells }) => cells[index]!.quality);
			return QUALITIES.findLast((each) => each !== 'none' && present.includes(each)) ?? 'none';
		}),
	coverageLabel: () => getWords().coverage
};
