/** What a reader would compute from a comparison by hand: changes over the years, and shares of the five. */
import { m } from '#messages';
import { refuse, type Answer } from '$lib/figures/answers/answer';
import { computeChange, computeShare, computeSum, findEdge } from '$lib/figures/answers/compute';
import type {
	AnswerMeasure,
	AnswerPart,
	AnswerSubject,
	KnownPart
} from '$lib/figures/answers/part';
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
	/** The first and the last figure; null if there are not two. */
	ends: readonly [KnownPart, KnownPart] | null;
	change: Answer;
	/** Of the sum of the five in the year. */
	share: Answer;
}

function computeShareOfFive(own: AnswerPart, five: readonly AnswerPart[]): Answer {
	const { year } = own;
	const sum = computeSum(five, { label: m.answers_five({ year }) });
	if (sum.refused) return sum;
	const { value, text, label, quality, sourceId } = sum.figure;
	const [first] = sum.parts;
	// rows of all five, by the columns that they share
	const key = first!.row.key.filter(([column]) => column !== 'country' && column !== 'id');
	const whole = {
		...{ ...first!, country: null, value, text, label, quality, sourceId },
		row: { ...first!.row, key }
	};
	return computeShare(own, whole, { label: m.answers_share_of_five() });
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
		const [first, last] = [findEdge(series, 'first'), findEdge(series, 'last')];
		// a running total of announcements does not change as an amount does
		const hasEnds = first && last && first.year < last.year && !measure.isAnnounced;
		const ends = hasEnds ? ([first, last] as const) : null;
		return {
			...{ country, ends },
			change: ends
				? computeChange(...ends, { label: m.answers_change_between({ ...describeEnds(ends) }) })
				: refuse(measure.isAnnounced ? 'announced' : 'one-figure', []),
			share: computeShareOfFive(
				five.find((part) => part.country === country)!,
				five
			)
		};
	});
}

const describeEnds = ([first, last]: readonly [KnownPart, KnownPart]) => ({
	first: first.year,
	last: last.year
});
