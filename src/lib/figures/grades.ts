import type { CountryCode } from '../core/domain/countries';
import type { CountedBy } from '../core/domain/layers';
import { YEARS } from '../core/domain/years';
import { CONCEPT_OF, selectDirectSeries } from '../core/data/direct-investment';
import { selectStudentsInRussia } from './russia';
import { isDisputed, selectRange, getSpan, type FigureRange } from './ranges';
import type { RangeMeasure } from '../text/ranges-labels';
import type { ExploreTables } from '../core/data/explore/types';

const GRADES = ['A', 'B', 'C', 'D'] as const;
/** From reliable to usable only with its doubts. */
type GradeLetter = (typeof GRADES)[number];

/** The series that are graded, in the order of a country's panel. */
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
/** Sources agree if the highest figure is at most this many times the lowest. */
const AGREES_WITHIN = 1.1;
/** Fewer years with several sources show no agreement. */
const LEAST_CHECKED = 3;

/** A count of years out of a number of years; without a letter if there is nothing to judge by. */
function getPart(
	count: number,
	of: number
): { count: number; of: number; letter: GradeLetter | null } {
	if (of === 0) return { count, of, letter: null };
	const index = LEAST.findIndex((least) => count / of >= least);
	return { count, of, letter: GRADES[index === -1 ? GRADES.length - 1 : index]! };
}
export type GradePart = ReturnType<typeof getPart>;

const agrees = (range: FigureRange): boolean =>
	!isDisputed(range) || range.highest <= range.lowest * AGREES_WITHIN;

/** Several figures of one source count as one. */
const hasSeveral = ({ figures }: FigureRange): boolean =>
	new Set(figures.map(({ sourceId }) => sourceId)).size > 1;

/** Students in Russia are drawn by UNESCO’s count alone, so years with only another count are gaps. */
const isDrawn = ({ country, year, measure }: FigureRange, tables: ExploreTables): boolean =>
	measure !== 'students-in-russia' ||
	selectStudentsInRussia(tables, country, year)[0]!.basis === 'unesco';

/**
 * How reliable a series of a country is, and why: each part is counted from the years that are drawn.
 * Null if no year has a figure.
 */
export function getGrade(tables: ExploreTables, country: CountryCode, measure: RangeMeasure) {
	const known = YEARS.flatMap((year) => selectRange(tables, country, year, measure) ?? []).filter(
		(range) => isDrawn(range, tables)
	);
	if (known.length === 0) return null;
	const checked = known.filter(hasSeveral);
	const agreed = checked.filter(agrees).length;
	const direct = known.filter(({ figures }) => figures[0]!.quality === 'reported').length;
	const isAnnounced = measure.startsWith('deals');
	const completeness = getPart(known.length, YEARS.length);
	const agreement =
		checked.length < LEAST_CHECKED
			? { count: agreed, of: checked.length, letter: null }
			: getPart(agreed, checked.length);
	const directness = getPart(isAnnounced ? 0 : direct, known.length);
	// a part that nobody could check counts as good, not as very good
	const letters = [completeness, agreement, directness].map(({ letter }) => letter ?? 'B');
	return {
		measure,
		/** The worst of its parts. */
		letter: letters.reduce((worst, letter) => (letter > worst ? letter : worst)),
		/** Years with a figure. */
		completeness,
		/** Years with several sources whose figures differ by a tenth at most. */
		agreement,
		/** Years whose figure was published as a count by whoever collects it. */
		directness,
		/** Sums of announcements, not of payments. */
		isAnnounced
	};
}
export type Grade = NonNullable<ReturnType<typeof getGrade>>;

/** Lowest and highest figure of each year; null if there is only one value. */
export type Bands = ({ low: number; high: number } | null)[];

const getBand = ({ lowest, highest }: Pick<FigureRange, 'lowest' | 'highest'>) =>
	highest > lowest ? { low: lowest, high: highest } : null;

export function listBands(
	tables: ExploreTables,
	country: CountryCode,
	measure: RangeMeasure
): Bands {
	return YEARS.map((year) => {
		const range = selectRange(tables, country, year, measure);
		return range && getBand(range);
	});
}

/** Of direct investment by one count in its currency; other counts measure something else. */
export function listDirectBands(
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
		return figures.length > 0 ? getBand(getSpan(figures)) : null;
	});
}
