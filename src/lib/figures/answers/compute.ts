/**
 * Answers that a reader would compute by hand, each with its formula and its parts. Figures that do
 * not belong together are refused with a reason; a gap in one part is a gap in the answer.
 */
import { m } from '#messages';
import { COUNTRY_CODES, type CountryCode } from '../../core/domain/countries';
import { makeGapCell } from '../../core/data/cells';
import { rankCountries } from '../../core/data/explore/ranks';
import { formatMoney } from '../../text/money';
import {
	addPercentSign,
	formatChange,
	formatCount,
	formatHundredths,
	formatPercentChange,
	formatRatio
} from '../../text/numbers';
import { addBounds, divideBounds, give, refuse, type Answer, type AnswerWords } from './answer';
import { isKnownPart, isMoney, type AnswerMeasure, type AnswerPart, type KnownPart } from './part';
import { findRefusal } from './refusals';

const UNITS: Readonly<Record<AnswerMeasure['unit'], () => string>> = {
	people: m.rows_unit_persons,
	places: m.rows_unit_sites,
	km: m.rows_unit_km,
	USD: m.rows_unit_musd,
	EUR: m.direct_unit_eur
};

/** A small share keeps a digit, and so does one that is almost all: `38%`, `4.1%`, `99.7%`. */
export function formatShare(percent: number): string {
	const isAlmostAll = percent > 99 && percent < 100;
	if ((percent >= 10 || percent === 0) && !isAlmostAll) return addPercentSign(formatCount(percent));
	return addPercentSign((percent < 0.1 ? formatHundredths : formatRatio)(percent));
}

/** As many digits as say something: `0.08`, `7.3`, `312`. */
function formatQuotient(value: number): string {
	if (value >= 10 || value === 0) return formatCount(value);
	return (value < 0.1 ? formatHundredths : formatRatio)(value);
}

const formatValue = ({ unit }: AnswerMeasure, value: number): string =>
	unit === 'USD' || unit === 'EUR' ? formatMoney(value, unit) : formatCount(value);

/** A part as a percentage of its whole: the same measure, place, year and day, counted by one side. */
export function computeShare(part: AnswerPart, whole: AnswerPart, words: AnswerWords): Answer {
	const parts = [part, whole] as const;
	const agreement = { isOneMeasure: true, isOneYear: true };
	const refused = findRefusal(parts, agreement);
	if (refused || !isKnownPart(part) || !isKnownPart(whole))
		return refuse(refused ?? 'no-figure', parts);
	if (whole.value === 0) return refuse('zero', parts);
	if (part.value < 0 || whole.value < 0) return refuse('negative', parts);
	if (part.value > whole.value) return refuse('larger-than-whole', parts);
	return give(
		[part, whole],
		{
			value: (part.value / whole.value) * 100,
			format: formatShare,
			formula: m.answers_formula_share({ part: part.text, whole: whole.text }),
			unit: m.rows_unit_percent(),
			bound: divideBounds(part.bound, whole.bound)
		},
		words
	);
}

/** Money for each person of the country in dollars or euros; people for each 10,000. */
export function computePerPerson(
	amount: AnswerPart,
	population: AnswerPart,
	words: AnswerWords
): Answer {
	const parts = [amount, population] as const;
	const refused = findRefusal(parts, { isOneYear: true, isOnePlace: true });
	if (refused || !isKnownPart(amount) || !isKnownPart(population))
		return refuse(refused ?? 'no-figure', parts);
	if (population.value === 0) return refuse('zero', parts);
	if (population.measure.subject !== 'population') return refuse('unit', parts);
	const ofMoney = isMoney(amount.measure);
	const texts = { amount: amount.text, population: population.text };
	return give(
		[amount, population],
		{
			value: (amount.value / population.value) * (ofMoney ? 1_000_000 : 10_000),
			format: (value) => {
				if (!ofMoney) return formatQuotient(value);
				const number = { sign: value < 0 ? '−' : '', amount: formatQuotient(Math.abs(value)) };
				return amount.measure.unit === 'EUR' ? m.answers_euros(number) : m.forms_usd(number);
			},
			formula: ofMoney ? m.answers_formula_person(texts) : m.answers_formula_10000(texts),
			unit: ofMoney ? m.answers_unit_person() : m.rows_unit_per_10000(),
			bound: divideBounds(amount.bound, population.bound)
		},
		words
	);
}

/** How many of one there are for each of another, such as students for each institute. */
export function computeRatio(of: AnswerPart, per: AnswerPart, words: AnswerWords): Answer {
	const parts = [of, per] as const;
	const refused = findRefusal(parts, { isOneYear: true, isOnePlace: true });
	if (refused || !isKnownPart(of) || !isKnownPart(per))
		return refuse(refused ?? 'no-figure', parts);
	if (per.value === 0) return refuse('zero', parts);
	if (of.value < 0 || per.value < 0) return refuse('negative', parts);
	return give(
		[of, per],
		{
			value: of.value / per.value,
			format: formatQuotient,
			formula: m.answers_formula_ratio({ of: of.text, per: per.text }),
			unit: m.answers_unit_ratio(),
			bound: divideBounds(of.bound, per.bound)
		},
		words
	);
}

/** `+11,003 (15 times the first figure)`, `−2,440 (−17%)`; without a share if the first figure is zero. */
function formatGrowth(from: KnownPart, to: KnownPart): string {
	const difference = to.value - from.value;
	const change = isMoney(from.measure)
		? `${difference > 0 ? '+' : ''}${formatValue(from.measure, difference)}`
		: formatChange(difference);
	const ratio = from.value > 0 ? to.value / from.value : 0;
	const relative =
		ratio >= 2
			? m.answers_times({ ratio: formatQuotient(ratio), count: Number(ratio.toPrecision(2)) })
			: from.value > 0 && difference !== 0 && formatPercentChange(from.value, to.value);
	return relative ? m.answers_change({ change, relative }) : change;
}

/** The change from an earlier figure to a later one of the same measure and place. */
export function computeChange(from: AnswerPart, to: AnswerPart, words: AnswerWords): Answer {
	const parts = [from, to] as const;
	const refused = findRefusal(parts, { isOneMeasure: true, isOnePlace: true });
	if (refused || !isKnownPart(from) || !isKnownPart(to))
		return refuse(refused ?? 'no-figure', parts);
	if (from.year === to.year) return refuse('one-figure', parts);
	const [earlier, later] = from.year < to.year ? [from, to] : [to, from];
	return give(
		[earlier, later],
		{
			value: later.value - earlier.value,
			format: () => formatGrowth(earlier, later),
			formula: m.answers_formula_change({ later: later.text, earlier: earlier.text }),
			unit: UNITS[earlier.measure.unit](),
			bound: earlier.bound || later.bound ? 'about' : null,
			...{ year: later.year, firstYear: earlier.year }
		},
		words
	);
}

/**
 * The sum of several places in one year, or of several years in one place. Announced deals are not
 * added up as if they were paid, nor are stocks of several years.
 */
export function computeSum(parts: readonly AnswerPart[], words: AnswerWords): Answer {
	const years = parts.map(({ year }) => year);
	const isOneYear = new Set(years).size === 1;
	const refused = findRefusal(parts, { isOneMeasure: true, isOneYear, isOnePlace: !isOneYear });
	const [first, ...rest] = parts.filter(isKnownPart);
	if (refused || !first) return refuse(refused ?? 'no-figure', parts);
	if (rest.length === 0) return refuse('one-figure', parts);
	if (first.measure.isAnnounced) return refuse('announced', parts);
	if (!isOneYear && first.measure.timing === 'stock') return refuse('timing', parts);
	const known = [first, ...rest] as const;
	return give(
		[...known],
		{
			value: known.reduce((sum, { value }) => sum + value, 0),
			format: (value) => formatValue(first.measure, value),
			formula: known.map(({ text }) => text).join(' + '),
			unit: UNITS[first.measure.unit](),
			bound: addBounds(known.map(({ bound }) => bound)),
			country: isOneYear ? null : first.country,
			year: Math.max(...years),
			...(!isOneYear && { firstYear: Math.min(...years) })
		},
		words
	);
}

/** A part as a percentage of the sum of several; refused, with the reason, where the sum is. */
export function computeShareOfSum(
	own: AnswerPart,
	parts: readonly AnswerPart[],
	sumWords: AnswerWords,
	words: AnswerWords
): Answer {
	const sum = computeSum(parts, sumWords);
	if (sum.refused) return sum;
	const { value, text, label, quality, sourceId } = sum.figure;
	const [first] = sum.parts;
	// the rows of all parts, by the columns that they share
	const key = first!.row.key.filter(([column]) => column !== 'country' && column !== 'id');
	const whole = {
		...{ ...first!, country: null, value, text, label, quality, sourceId },
		row: { ...first!.row, key }
	};
	return computeShare(own, whole, words);
}

/** A country's place among those with a figure, the largest first. */
export function computeRank(
	parts: readonly AnswerPart[],
	country: CountryCode,
	words: AnswerWords
): Answer {
	const own = parts.find((part) => part.country === country);
	const known = parts.filter(isKnownPart);
	if (!own || !isKnownPart(own)) return refuse('no-figure', parts);
	const refused = findRefusal(known, { isOneMeasure: true, isOneYear: true });
	if (refused) return refuse(refused, parts);
	const others = known.filter((part) => part !== own);
	if (others.length === 0) return refuse('one-figure', parts);
	const ranked = rankCountries(
		(code) => parts.find((part) => part.country === code) ?? makeGapCell()
	);
	const { rank, isShared, isOpen } = ranked.find((row) => row.country === country)!;
	const notes = [
		isShared && m.answers_rank_shared(),
		isOpen && m.answers_rank_open(),
		known.length < COUNTRY_CODES.length &&
			m.answers_rank_missing({ count: COUNTRY_CODES.length - known.length })
	];
	return give(
		[own, ...others.sort((a, b) => b.value - a.value)],
		{
			value: rank!,
			format: (value) => m.answers_rank({ rank: formatCount(value), count: known.length }),
			formula: m.answers_formula_rank(),
			unit: m.answers_unit_rank(),
			bound: null,
			// a floor may be above the figure next to it
			...(isOpen && { quality: 'estimate' as const }),
			note: notes.filter(Boolean).join(' ')
		},
		words
	);
}

/** The first or last part of a series that has a figure; null if none has. */
export function findEdge(parts: readonly AnswerPart[], edge: 'first' | 'last'): KnownPart | null {
	const known = parts.filter(isKnownPart).sort((a, b) => a.year - b.year);
	return known.at(edge === 'first' ? 0 : -1) ?? null;
}

/** The first or last year with a figure, as the answer itself; that figure is its part. */
export function computeEdgeYear(
	parts: readonly AnswerPart[],
	edge: 'first' | 'last',
	words: AnswerWords
): Answer {
	const found = findEdge(parts, edge);
	if (!found) return refuse('no-figure', parts);
	return give(
		[found],
		{
			value: found.year,
			format: String,
			formula: edge === 'first' ? m.answers_formula_first() : m.answers_formula_last(),
			unit: m.rows_unit_year(),
			bound: null
		},
		words
	);
}
