import type { CountryCode } from '../../domain/countries';
import type { CountedBy } from '../../domain/layers';
import { YEARS } from '../../domain/years';
import { CONCEPT_OF, selectDirectSeries } from '../direct-investment';
import { isDisputed, selectRange, spanOf, type FigureRange } from './ranges';
import type { RangeMeasure } from './ranges-words';
import type { ExploreTables } from './types';

/** From what can be leant on to what can only be cited with its doubts. */
export const GRADES = ['A', 'B', 'C', 'D'] as const;
export type GradeLetter = (typeof GRADES)[number];

/** So many of so many years. */
export interface GradePart {
	count: number;
	of: number;
	/** Null where there is nothing to judge by. */
	letter: GradeLetter | null;
}

/** How far a series can be leant on, and why: each part is counted from the tables. */
export interface Grade {
	measure: RangeMeasure;
	/** The worst of its parts. */
	letter: GradeLetter;
	/** Years from 2005 on for which there is a figure. */
	completeness: GradePart;
	/** Years with figures of several sources in which none is more than a tenth above another. */
	agreement: GradePart;
	/** Years whose figure was published as a count by whoever collects it. */
	directness: GradePart;
	/** Sums of announcements: nobody counts what was paid. */
	isAnnounced: boolean;
}

/** The series that are judged, in the order of a country's panel. */
export const GRADED: readonly RangeMeasure[] = [
	'students',
	'students-in-russia',
	'direct-investment',
	'deals-investment',
	'deals-construction',
	'trade-total',
	'debt-owed'
];

/** Least shares of years for A, B and C. */
const LEAST = [0.9, 0.7, 0.4] as const;
/** Sources agree where the highest figure is at most so many times the lowest. */
const AGREES_WITHIN = 1.1;
/** Fewer years in which several sources speak show no agreement. */
const LEAST_CHECKED = 3;

function partOf(count: number, of: number): GradePart {
	if (of === 0) return { count, of, letter: null };
	const index = LEAST.findIndex((least) => count / of >= least);
	return { count, of, letter: GRADES[index === -1 ? GRADES.length - 1 : index]! };
}

const agrees = (range: FigureRange): boolean =>
	!isDisputed(range) || range.highest <= range.lowest * AGREES_WITHIN;

/** Several figures of one source are one voice. */
const hasSeveral = ({ figures }: FigureRange): boolean =>
	new Set(figures.map(({ sourceId }) => sourceId)).size > 1;

/** The grade of a series of a country; null where no year has a figure. */
export function gradeOf(
	tables: ExploreTables,
	country: CountryCode,
	measure: RangeMeasure
): Grade | null {
	const known = YEARS.flatMap((year) => selectRange(tables, country, year, measure) ?? []);
	if (known.length === 0) return null;
	const checked = known.filter(hasSeveral);
	const agreed = checked.filter(agrees).length;
	const direct = known.filter(({ figures }) => figures[0]!.quality === 'reported').length;
	const isAnnounced = measure.startsWith('deals');
	const completeness = partOf(known.length, YEARS.length);
	const agreement =
		checked.length < LEAST_CHECKED
			? { count: agreed, of: checked.length, letter: null }
			: partOf(agreed, checked.length);
	const directness = partOf(isAnnounced ? 0 : direct, known.length);
	// what nobody could check is at best good
	const letters = [completeness, agreement, directness].map(({ letter }) => letter ?? 'B');
	return {
		measure,
		letter: letters.reduce((worst, letter) => (letter > worst ? letter : worst)),
		completeness,
		agreement,
		directness,
		isAnnounced
	};
}

/** Lowest and highest figure of each year in which sources differ; null where they do not, or one speaks. */
export type Bands = ({ low: number; high: number } | null)[];

const bandOf = ({ lowest, highest }: Pick<FigureRange, 'lowest' | 'highest'>) =>
	highest > lowest ? { low: lowest, high: highest } : null;

export function bandsOf(tables: ExploreTables, country: CountryCode, measure: RangeMeasure): Bands {
	return YEARS.map((year) => {
		const range = selectRange(tables, country, year, measure);
		return range && bandOf(range);
	});
}

/** Of direct investment by one count in its currency: other counts are of something else. */
export function directBandsOf(
	{ directInvestment }: Pick<ExploreTables, 'directInvestment'>,
	country: CountryCode,
	countedBy: CountedBy
): Bands {
	const { currency } = selectDirectSeries(country, countedBy);
	const rows = directInvestment.filter(
		(row) =>
			row.country === country &&
			row.concept === CONCEPT_OF[countedBy] &&
			row.currency === currency &&
			row.period === 'year'
	);
	return YEARS.map((year) => {
		const figures = rows
			.filter((row) => row.year === year)
			.map(({ amountM, quality }) => ({ value: amountM, quality }));
		return figures.length > 0 ? bandOf(spanOf(figures)) : null;
	});
}
