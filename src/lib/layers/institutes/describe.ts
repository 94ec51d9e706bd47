import { m } from '#messages';
import { atlas } from '../../core/data/atlas';
import { isOpenAtYearEnd } from '../../core/data/explore/institute-years';
import type { ShownFigure } from '../../figures/provenance';
import { makeTableRow } from '../../core/data/provenance-rows';
import type { Institute, InstituteKind } from '../../core/data/types';
import { COUNTRY_CODES, type CountryCode } from '../../core/domain/countries';
import { nameCountry } from '../../text/country-names';
import { joinAttributes, joinNames } from '../../text/lists';
import { memoizeBy } from '../../core/domain/memoize';
import type { ViewState } from '../../core/domain/view-state';
import { YEARS, getYearIndex } from '../../core/domain/years';
import { INSTITUTE_KIND_LABELS } from '../../text/kind-labels';
import type { AnyYearView } from '../memoize-view';
import type { TimelineRow } from '../model';
import { getNear, passesNear } from '../../core/data/corridor-distances';
import { describeNear } from '../../text/near-labels';
import { makeBarCell, makeTimelineRow } from '../timeline-row';
import { listCountedKinds, selectUnclearInstitutes } from './select';

/** The counts of a view by year, for one country or all five together. */
interface Counted {
	country: CountryCode | null;
	/** See `describeCountedKinds`. */
	kinds: string;
	/** Their ids at the end of a year. */
	listIds(year: number): readonly string[];
	getCount(year: number): number;
}

const getIds = (institutes: readonly Institute[]) => institutes.map(({ id }) => id);

const countConfucius = (country: CountryCode | null, year: number): number =>
	(country === null ? COUNTRY_CODES : [country]).reduce(
		(sum, code) => sum + atlas.confuciusInstitutes[code][getYearIndex(year)]!,
		0
	);

const selectKinds = memoizeBy(
	(kinds: readonly InstituteKind[], country: CountryCode | null, near: string | null) =>
		[kinds.join(), country, near].join(' '),
	(kinds, country, nearCorridor) => {
		const sites = atlas.institutes.filter(
			(each) => kinds.includes(each.kind) && (country === null || each.country === country)
		);
		return YEARS.map((year) =>
			getIds(
				sites.filter(
					(each) => isOpenAtYearEnd(each, year) && passesNear({ nearCorridor }, each.id, year)
				)
			)
		);
	}
);

/** What filters leave, in words: `Luban Workshop only`; empty for Confucius Institutes alone. */
export function describeCountedKinds(view: AnyYearView): string {
	const kinds = listCountedKinds(view);
	if (kinds === null) return '';
	if (kinds.length === 0) return m.institutes_no_kind();
	const isAll = listCountedKinds({ ...view, nearCorridor: null }) === null;
	const names = joinNames(kinds.map((kind) => INSTITUTE_KIND_LABELS[kind]));
	return joinAttributes([
		isAll ? '' : m.institutes_kinds_only({ kinds: names }),
		describeNear(view)
	]);
}

/** Confucius Institutes, unless a filter leaves some kinds out: then what it leaves. */
function countKinds(view: AnyYearView, country: CountryCode | null): Counted {
	const kinds = listCountedKinds(view);
	if (!kinds) {
		const getCount = (year: number) => countConfucius(country, year);
		return { country, kinds: '', listIds: () => [], getCount };
	}
	// before the distances are loaded it counts all, and must not keep that for the filter
	const ids = selectKinds(kinds, country, getNear(view));
	return {
		country,
		kinds: describeCountedKinds(view),
		listIds: (year) => ids[getYearIndex(year)]!,
		getCount: (year) => ids[getYearIndex(year)]!.length
	};
}

/** Of how many the filter by distance cannot say whether it leaves them. */
function countUnclear(view: ViewState, country: CountryCode | null): number {
	const kinds = listCountedKinds(view) ?? [];
	return selectUnclearInstitutes(view.year, view).filter(
		(each) => kinds.includes(each.kind) && (country === null || each.country === country)
	).length;
}

const describeUnclear = (count: number): string =>
	count > 0 ? m.near_unclear_count({ count }) : '';

/** The noun agrees with the count, so a sum needs a label of its own. */
const labelCounted = (kinds: string, count: number, year: number): string =>
	kinds
		? joinAttributes([m.institutes_label_kinds({ count, year }), kinds])
		: m.institutes_label({ count, year });

export function getInstituteFigure(view: ViewState, country: CountryCode | null): ShownFigure {
	const { year } = view;
	const { kinds, listIds, getCount } = countKinds(view, country);
	const count = getCount(year);
	const unclear = countUnclear(view, country);
	const label = labelCounted(kinds, count, year);
	return {
		...{ country, year, value: count },
		text: unclear > 0 ? `${count}–${count + unclear}` : String(count),
		label: joinAttributes([label, describeUnclear(unclear)]),
		quality: unclear > 0 ? 'estimate' : 'reported',
		sourceId: null,
		note: m.institutes_note(),
		subject: kinds
			? {
					...{ layer: 'institutes', unit: m.rows_unit_sites() },
					rule: m.institutes_note(),
					counts: m.institutes_counts_kinds(),
					row: makeTableRow('institutes.csv', count > 0 ? { id: listIds(year) } : { country })
				}
			: { layer: 'institutes', kind: 'confucius-institutes' },
		...(kinds && { origin: 'counted' })
	};
}

/** The count of all five; its noun agrees with it. */
export const getRegionInstituteFigure = (view: ViewState, text: string): ShownFigure => ({
	...getInstituteFigure(view, null),
	...{ text, place: m.headline_five() }
});

export function describeInstitutes(view: ViewState): string {
	const { year, country } = view;
	const { kinds, getCount } = countKinds(view, country);
	const count = getCount(year);
	const institutes = kinds ? m.institutes_sites_count({ count }) : m.institutes_count({ count });
	const unclear = describeUnclear(countUnclear(view, country));
	if (country) {
		const name = nameCountry(country);
		if (count === 0 && !kinds) return m.institutes_headline_none({ name });
		return joinAttributes([m.institutes_headline_in({ name, institutes }), kinds, unclear]);
	}
	const having = COUNTRY_CODES.filter((code) => countKinds(view, code).getCount(year) > 0);
	const headline = m.institutes_headline({ institutes, count: having.length });
	return joinAttributes([headline, kinds, unclear]);
}

export function buildInstituteTimelineRow(view: ViewState): TimelineRow {
	const { kinds, getCount } = countKinds(view, null);
	const cells = YEARS.map((year) => {
		const count = getCount(year);
		const words = kinds ? m.institutes_sites_count({ count }) : m.institutes_count({ count });
		return makeBarCell(count, words);
	});
	const label = kinds ? m.institutes_row_filtered() : m.institutes_row();
	return makeTimelineRow('institutes', label, cells);
}
