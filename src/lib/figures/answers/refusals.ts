/** Why figures that do not belong together give no answer. */
import { m } from '#messages';
import { isKnownPart, isMoney, type AnswerMeasure, type AnswerPart } from './part';

const REFUSALS = {
	'no-figure': m.answers_no_figure,
	'one-figure': m.answers_one_figure,
	place: m.answers_other_place,
	year: m.answers_other_year,
	currency: m.answers_other_currency,
	timing: m.answers_other_timing,
	'deals-and-direct': m.answers_deals_and_direct,
	announced: m.answers_announced,
	counts: m.answers_other_counts,
	unit: m.answers_other_unit,
	zero: m.answers_zero,
	negative: m.answers_negative,
	'larger-than-whole': m.answers_larger
} as const;

export type RefusalReason = keyof typeof REFUSALS;

/** The reason in a sentence. */
export const describeRefusal = (reason: RefusalReason): string => REFUSALS[reason]();

/** What must agree for a computation; what is left out may differ. */
export interface Agreement {
	/** Both are shares of one thing or are added up: subject, unit, timing and who counted. */
	isOneMeasure?: boolean;
	isOneYear?: boolean;
	isOnePlace?: boolean;
}

/** Days of which both are known differ, else years. */
const areOfOtherTimes = (a: AnswerPart, b: AnswerPart) =>
	a.year !== b.year || (a.asOf !== undefined && b.asOf !== undefined && a.asOf !== b.asOf);

function findMoneyRefusal(a: AnswerMeasure, b: AnswerMeasure): RefusalReason | null {
	const subjects = new Set([a.subject, b.subject]);
	if (subjects.has('deals') && subjects.has('direct-investment')) return 'deals-and-direct';
	if (a.unit !== b.unit) return 'currency';
	if (a.timing !== b.timing) return 'timing';
	if (a.isAnnounced !== b.isAnnounced) return 'announced';
	return null;
}

function findPairRefusal(
	a: AnswerPart,
	b: AnswerPart,
	{ isOneMeasure, isOneYear, isOnePlace }: Agreement
): RefusalReason | null {
	if (isOnePlace && a.country !== b.country) return 'place';
	if (isOneYear && areOfOtherTimes(a, b)) return 'year';
	const [first, second] = [a.measure, b.measure];
	const ofMoney = isMoney(first) && isMoney(second) ? findMoneyRefusal(first, second) : null;
	if (ofMoney) return ofMoney;
	if (first.subject === second.subject && first.countedBy !== second.countedBy) return 'counts';
	if (!isOneMeasure) return null;
	if (first.unit !== second.unit || first.subject !== second.subject) return 'unit';
	return first.timing === second.timing ? null : 'timing';
}

/** The first reason why parts do not belong together, each compared with the first; null if they do. */
export function findRefusal(
	[first, ...rest]: readonly AnswerPart[],
	agreement: Agreement
): RefusalReason | null {
	if (!first) return 'no-figure';
	for (const part of rest) {
		const refusal = findPairRefusal(first, part, agreement);
		if (refusal) return refusal;
	}
	return [first, ...rest].every(isKnownPart) ? null : 'no-figure';
}
