import { listRangeFigures } from './explore/ranges';
import type { RangeMeasure } from './explore/ranges-labels';
import type { ExploreTables } from './explore/types';
import { isRowSubject, type DealRows, type ShownFigure } from './provenance';

const isOfAllDeals = (deals: DealRows | undefined) =>
	!deals || (deals.edition === 'current' && deals.sectors === null);

/** The measure for which several sources may exist; null for others. */
export function findRangeMeasure({ subject }: ShownFigure): RangeMeasure | null {
	if (isRowSubject(subject)) return subject.range ?? null;
	switch (subject.layer) {
		case 'students':
			return subject.measure === 'all' || subject.measure === 'per-10000' ? 'students' : null;
		case 'investment':
			// the other edition is summed over the same years and all sectors
			return isOfAllDeals(subject.deals) ? `deals-${subject.kind}` : null;
		case 'institutes':
			return 'confucius-institutes';
		case 'corridors':
			return null;
	}
}

/** What other sources report; null if the measure has none. */
export function listOtherFigures(tables: ExploreTables, figure: ShownFigure) {
	const measure = findRangeMeasure(figure);
	if (!measure || !figure.country) return null;
	const { subject, country, year } = figure;
	const firstYear = ('firstYear' in subject && subject.firstYear) || year;
	const figures = listRangeFigures(tables, country, year, measure, firstYear);
	// ratios are compared by their counts of people
	const isRatio = !isRowSubject(subject) && subject.layer === 'students';
	const value = isRatio && measure === 'students' ? (figures[0]?.value ?? null) : figure.value;
	const others = figures.filter(({ sourceId }) => sourceId !== figure.sourceId);
	const own = figures.filter(({ sourceId }) => sourceId === figure.sourceId);
	return {
		measure,
		/** The same value by other sources. */
		same: others.filter((other) => other.value === value),
		different: [...own, ...others].filter((other) => other.value !== value)
	};
}
