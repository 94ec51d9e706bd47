import { rangeFigures, type RangeFigure } from './explore/ranges';
import type { RangeMeasure } from './explore/ranges-words';
import type { ExploreTables } from './explore/types';
import { isRowSubject, type DealRows, type ShownFigure } from './provenance';

const isOfAllDeals = (deals: DealRows | undefined) =>
	!deals || (deals.edition === 'current' && deals.sectors === null);

/** The measure of which several sources may speak for a figure; null where only one does. */
export function rangeMeasureOf({ subject }: ShownFigure): RangeMeasure | null {
	if (isRowSubject(subject)) return subject.range ?? null;
	switch (subject.layer) {
		case 'students':
			return subject.measure === 'all' || subject.measure === 'per-10000' ? 'students' : null;
		case 'investment':
			// the other edition is summed over the same years, and over all sectors
			return isOfAllDeals(subject.deals) ? `deals-${subject.kind}` : null;
		case 'institutes':
			return 'confucius-institutes';
		case 'corridors':
			return null;
	}
}

export interface OtherFigures {
	measure: RangeMeasure;
	/** The same value by others than the source shown. */
	same: readonly RangeFigure[];
	/** Values that disagree. */
	different: readonly RangeFigure[];
}

/** What others say of a figure; null where nothing can be asked. */
export function otherFigures(tables: ExploreTables, figure: ShownFigure): OtherFigures | null {
	const measure = rangeMeasureOf(figure);
	if (!measure || !figure.country) return null;
	const { subject, country, year } = figure;
	const firstYear = ('firstYear' in subject && subject.firstYear) || year;
	const figures = rangeFigures(tables, country, year, measure, firstYear);
	// a ratio rests on heads: what is said of the heads is compared with the drawn ones
	const isRatio = !isRowSubject(subject) && subject.layer === 'students';
	const value = isRatio && measure === 'students' ? (figures[0]?.value ?? null) : figure.value;
	const others = figures.filter(({ sourceId }) => sourceId !== figure.sourceId);
	const own = figures.filter(({ sourceId }) => sourceId === figure.sourceId);
	return {
		measure,
		same: others.filter((other) => other.value === value),
		different: [...own, ...others].filter((other) => other.value !== value)
	};
}
