import { m } from '#messages';
import {
	isDealSubject,
	isRowSubject,
	getOrigin,
	getPlaceName,
	type DealRows,
	type ShownFigure
} from '$lib/core/data/provenance';
import { sumCell } from '$lib/core/data/cells';
import { selectYearlyDeals } from '$lib/core/data/deals';
import type { Cell, DealKind } from '$lib/core/data/types';
import type { CountryCode } from '$lib/core/domain/countries';
import { NO_FILTERS, parseSector, type Filters } from '$lib/core/domain/filters';
import { joinAttributes } from '$lib/core/domain/lists';
import { formatCount } from '$lib/core/domain/numbers';
import { DEFAULT_VIEW } from '$lib/core/domain/view-state';
import { getLayerEntry } from '$lib/layers/catalog';
import { describeDealFilter } from '$lib/layers/filter-labels';
import { INVESTMENT_MEASURE_LIMITS, STUDENT_MEASURE_LIMITS } from '$lib/text/kind-labels';
import { selectStudentCell, selectStudentSeries } from '$lib/layers/students/select';

/** The place and time of a figure: `Kazakhstan, 2018`, `Kazakhstan, 2005–2018`. */
export function describeWhen(figure: ShownFigure): string {
	const { subject, year } = figure;
	if (year === 0) return getPlaceName(figure);
	const first = ('firstYear' in subject && subject.firstYear) || year;
	const place = getPlaceName(figure);
	return first === year
		? m.provenance_when({ place, year })
		: m.provenance_when_span({ place, first, year });
}

/** How the atlas computed a number; null for one printed in its source. */
export function describeRule(figure: ShownFigure): string | null {
	const { subject, country, note } = figure;
	const origin = getOrigin(figure);
	if (origin === 'printed') return null;
	if (isRowSubject(subject)) return subject.rule ?? (origin === 'derived' ? note : null);
	if (subject.layer === 'students') {
		if (country === null) return m.provenance_sum_of_five();
		return subject.measure === 'per-10000' ? note : null;
	}
	return isDealSubject(subject) ? m.provenance_sum_of_deals() : note || null;
}

export function getFilters(deals: DealRows | undefined): Filters {
	return {
		...NO_FILTERS,
		trackerEdition: deals?.edition ?? NO_FILTERS.trackerEdition,
		sectors: deals?.sectors?.map(parseSector) ?? NO_FILTERS.sectors
	};
}

const DEAL_MEASURES: Readonly<Record<DealKind, string>> = {
	investment: m.provenance_measure_investment(),
	construction: m.provenance_measure_construction()
};

/**
 * The series that a figure belongs to: what a figure counts, with its limits; what all of them count,
 * without the words of one year; the unit of the table values; the 19 cells of a country, none for a
 * figure with its own row.
 */
export function listSeriesFacts({ subject, label, country, year, sourceId }: ShownFigure) {
	if (isRowSubject(subject)) {
		const { counts, unit } = subject;
		return { counts, measure: label, unit, cells: (): Cell[] => [] };
	}
	const ofLayer = (code: CountryCode) => getLayerEntry(subject.layer).series(DEFAULT_VIEW, code);
	switch (subject.layer) {
		case 'students': {
			const { measure } = subject;
			const limits = STUDENT_MEASURE_LIMITS[measure];
			const degree = country && selectStudentCell(country, year, 'degree').value;
			const hasDegree = measure === 'all' && typeof degree === 'number';
			return {
				counts: hasDegree ? m.provenance_of_degree({ limits, count: formatCount(degree) }) : limits,
				measure: label,
				unit: measure === 'per-10000' ? m.rows_unit_per_10000() : m.rows_unit_persons(),
				cells: (code: CountryCode) => selectStudentSeries(code, measure)
			};
		}
		case 'investment': {
			const { kind, deals } = subject;
			const filters = getFilters(deals);
			const note = m.provenance_deals_note();
			return {
				counts: INVESTMENT_MEASURE_LIMITS.deals,
				measure: joinAttributes([DEAL_MEASURES[kind], describeDealFilter(filters)]),
				unit: m.rows_unit_musd(),
				cells: (code: CountryCode) =>
					selectYearlyDeals(code, kind, filters).map((sum) => ({ ...sumCell(sum), sourceId, note }))
			};
		}
		case 'institutes':
			return {
				counts: m.provenance_institutes_counts(),
				measure: m.provenance_measure_institutes(),
				unit: m.rows_unit_institutes(),
				cells: ofLayer
			};
		case 'corridors':
			return {
				counts: m.provenance_corridors_counts(),
				measure: m.provenance_measure_corridors(),
				unit: m.rows_unit_corridors(),
				cells: ofLayer
			};
	}
}
