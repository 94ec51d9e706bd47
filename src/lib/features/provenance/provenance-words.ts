import { m } from '#messages';
import type { RangeMeasure } from '$lib/core/data/explore/ranges-words';
import { unitOfRange, type RangeFigure } from '$lib/core/data/explore/ranges';
import {
	isDealSubject,
	isRowSubject,
	originOf,
	placeOf,
	type DealRows,
	type ShownFigure
} from '$lib/core/data/provenance';
import type { CitationForm } from '$lib/core/data/cite';
import { QUALITY_WORDS } from '$lib/core/data/quality-words';
import type { DealKind } from '$lib/core/data/types';
import { NO_FILTERS, sectorOfWord, type Filters } from '$lib/core/domain/filters';
import { joinAttributes } from '$lib/core/domain/lists';
import { formatMoney } from '$lib/core/domain/money';
import { formatCount } from '$lib/core/domain/numbers';
import { describeDealFilter } from '$lib/layers/filter-words';
import { INVESTMENT_MEASURE_LIMITS } from '$lib/layers/investment/describe';
import { STUDENT_MEASURE_LIMITS } from '$lib/layers/students/describe';
import { selectStudentCell } from '$lib/layers/students/select';

export const CITATION_FORM_WORDS: Readonly<Record<CitationForm, string>> = {
	text: m.provenance_text(),
	bibtex: 'BibTeX',
	ris: 'RIS',
	csl: 'CSL-JSON'
};

/** The place and time of a figure: `Kazakhstan, 2018`, `Kazakhstan, 2005–2018`. */
export function describeWhen(figure: ShownFigure): string {
	const { subject, year } = figure;
	if (year === 0) return placeOf(figure);
	const first = ('firstYear' in subject && subject.firstYear) || year;
	const place = placeOf(figure);
	return first === year
		? m.provenance_when({ place, year })
		: m.provenance_when_span({ place, first, year });
}

/** What a figure counts, with the limits of its measure; empty if there is nothing to add. */
export function describeCounts({ subject, country, year }: ShownFigure): string {
	if (isRowSubject(subject)) return subject.counts;
	switch (subject.layer) {
		case 'students': {
			const limits = STUDENT_MEASURE_LIMITS[subject.measure];
			const degree = country && selectStudentCell(country, year, 'degree').value;
			return subject.measure === 'all' && typeof degree === 'number'
				? m.provenance_of_degree({ limits, count: formatCount(degree) })
				: limits;
		}
		case 'investment':
			return INVESTMENT_MEASURE_LIMITS.deals;
		case 'institutes':
			return m.provenance_institutes_counts();
		case 'corridors':
			return m.provenance_corridors_counts();
	}
}

/** How the atlas computed a number; null for one printed in its source. */
export function describeRule(figure: ShownFigure): string | null {
	const { subject, country, note } = figure;
	const origin = originOf(figure);
	if (origin === 'printed') return null;
	if (isRowSubject(subject)) return subject.rule ?? (origin === 'derived' ? note : null);
	if (subject.layer === 'students') {
		if (country === null) return m.provenance_sum_of_five();
		return subject.measure === 'per-10000' ? note : null;
	}
	return isDealSubject(subject) ? m.provenance_sum_of_deals() : note || null;
}

const DEAL_MEASURES: Readonly<Record<DealKind, string>> = {
	investment: m.provenance_measure_investment(),
	construction: m.provenance_measure_construction()
};

/** What every figure of the series counts, without the words of one year. */
export function describeSeriesMeasure({ subject, label }: ShownFigure): string {
	if (isRowSubject(subject)) return label;
	switch (subject.layer) {
		case 'students':
			return label;
		case 'investment':
			return joinAttributes([
				DEAL_MEASURES[subject.kind],
				describeDealFilter(filtersOf(subject.deals))
			]);
		case 'institutes':
			return m.provenance_measure_institutes();
		case 'corridors':
			return m.provenance_measure_corridors();
	}
}

/** The map filters applied to a sum of deals. */
export function filtersOf(deals: DealRows | undefined): Filters {
	return {
		...NO_FILTERS,
		trackerEdition: deals?.edition ?? NO_FILTERS.trackerEdition,
		sectors: deals?.sectors?.map(sectorOfWord) ?? NO_FILTERS.sectors
	};
}

/** The unit of the table values. */
export function unitOf({ subject }: ShownFigure): string {
	if (isRowSubject(subject)) return subject.unit;
	switch (subject.layer) {
		case 'students':
			return subject.measure === 'per-10000' ? m.rows_unit_per_10000() : m.rows_unit_persons();
		case 'investment':
			return m.rows_unit_musd();
		case 'institutes':
			return m.rows_unit_institutes();
		case 'corridors':
			return m.rows_unit_corridors();
	}
}

/** Another source's figure with its unit: `14,000`, `$1.74 billion`. */
export function formatOther(value: number, measure: RangeMeasure): string {
	return unitOfRange(measure) === 'musd' ? formatMoney(value) : formatCount(value);
}

/** Another figure, which is marked, and its source: `[14,000], officials (suspect)`. */
export function describeReported(figure: string, { saidBy: by, quality }: RangeFigure): string {
	return quality === 'reported'
		? m.provenance_said({ figure, by })
		: m.provenance_said_doubted({ figure, by, quality: QUALITY_WORDS[quality] });
}
