/** What a reader would compute from a comparison by hand: changes over the years, and shares of the five. */
import { m } from '#messages';
import { refuse, type Answer } from '$lib/figures/answers/answer';
import { computeChange, computeEdgeYear, computeShareOfSum } from '$lib/figures/answers/compute';
import type { AnswerMeasure, AnswerPart, AnswerSubject } from '$lib/figures/answers/part';
import { COUNTRY_CODES, type CountryCode } from '$lib/core/domain/countries';
import { getCounts, type ComparedMeasure } from '$lib/core/domain/compared-measures';
import { YEARS } from '$lib/core/domain/years';
import { getTableRow } from '$lib/layers/provenance';
import type { Comparison } from './compared';

type Facts = readonly [subject: AnswerSubject, rest: Omit<AnswerMeasure, 'subject' | 'unit'>];

const PEOPLE: Facts = ['students', { timing: 'stock' }];
const LENGTH: Facts = ['length', { timing: 'stock' }];

/** Deals are as announced, in a year or up to it; what a reader's own table counts is not known. */
const FACTS: Readonly<Partial<Record<ComparedMeasure, Facts>>> = {
	students: PEOPLE,
	degree: PEOPLE,
	scholarships: PEOPLE,
	'students-in-russia': PEOPLE,
	acquisitions: ['deals', { timing: 'flow', isAnnounced: true }],
	construction: ['deals', { timing: 'flow', isAnnounced: true }],
	'direct-host': ['direct-investment', { timing: 'flow', countedBy: 'host' }],
	'direct-china': ['direct-investment', { timing: 'flow', countedBy: 'china' }],
	'direct-with-hong-kong': ['direct-investment', { timing: 'flow', countedBy: 'host' }],
	institutes: ['institutes', { timing: 'stock' }],
	'trade-china': ['trade', { timing: 'flow', countedBy: 'china' }],
	'trade-host': ['trade', { timing: 'flow', countedBy: 'host' }],
	...{ rail: LENGTH, road: LENGTH, gas: LENGTH, oil: LENGTH, power: LENGTH }
};

const UNITS: Readonly<Partial<Record<ReturnType<typeof getCounts>, AnswerMeasure['unit']>>> = {
	...{ heads: 'people', money: 'USD', euros: 'EUR', sites: 'places', km: 'km' }
};

function findMeasureFacts(measure: ComparedMeasure): AnswerMeasure | null {
	const [facts, unit] = [FACTS[measure], UNITS[getCounts(measure)]];
	return facts && unit ? { subject: facts[0], unit, ...facts[1] } : null;
}

/** A figure of a comparison as a part of an answer. */
function makePart(
	comparison: Comparison,
	measure: AnswerMeasure,
	country: CountryCode,
	year: number
): AnswerPart {
	const { value, quality, bound, sourceId, note } = comparison.getCell(country, year);
	const { text, label, ...figure } = comparison.getFigure(country, year);
	return {
		...{ country, year, value, quality, bound, sourceId, note, text, measure },
		label: m.answers_part_year({ label, year }),
		row: getTableRow({ ...figure, text, label })
	};
}

export interface ComparedAnswer {
	country: CountryCode;
	/** The first and the last year with a figure, which is their part. */
	ends: readonly [first: Answer, last: Answer];
	change: Answer;
	/** Of the sum of the five in the year. */
	share: Answer;
}

/** From the first figure to the last; announced deals and single figures have no change. */
function computeChangeBetween(first: AnswerPart, last: AnswerPart): Answer {
	// a running total of announcements does not change as an amount does
	if (first.measure.isAnnounced) return refuse('announced', [first, last]);
	const words = { first: first.year, last: last.year };
	return computeChange(first, last, { label: m.answers_change_between(words) });
}

/**
 * For each country the change between its first and last figure up to a year, and its share of the
 * five in that year; empty for figures that are divided, or of a reader's own table.
 */
export function listComparedAnswers(
	comparison: Comparison,
	countries: readonly CountryCode[],
	year: number
): ComparedAnswer[] {
	const measure = findMeasureFacts(comparison.measure);
	if (!measure || comparison.per !== null) return [];
	const five = COUNTRY_CODES.map((code) => makePart(comparison, measure, code, year));
	return countries.map((country) => {
		const series = YEARS.filter((each) => each <= year).map((each) =>
			makePart(comparison, measure, country, each)
		);
		const first = computeEdgeYear(series, 'first', { label: m.answers_formula_first() });
		const last = computeEdgeYear(series, 'last', { label: m.answers_formula_last() });
		const own = five.find((part) => part.country === country)!;
		const sumWords = { label: m.answers_five({ year }) };
		return {
			...{ country, ends: [first, last] },
			change: computeChangeBetween(first.parts[0] ?? own, last.parts[0] ?? own),
			share: computeShareOfSum(own, five, sumWords, { label: m.answers_share_of_five() })
		};
	});
}
