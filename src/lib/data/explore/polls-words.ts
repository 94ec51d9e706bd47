import type { RepublicCode } from '../../domain/republics';
import type { PollAnswer } from './types';

/** True of every poll in the tables. */
export const RESPONDENTS_NOTE = 'The tables hold no number of respondents for any poll.';

/** Polls differ in question and method. */
export const POLLS_RULE =
	'Each answer belongs to its own poll, question and year. Different polls are not one series.';

const GAPS: Readonly<Record<RepublicCode, string | null>> = {
	KAZ: null,
	KGZ: null,
	TJK: 'Few polls of Tajikistan were found.',
	TKM: 'No poll of Turkmenistan was found.',
	UZB: 'Few polls of Uzbekistan were found.'
};

/** What is missing of a republic's polls; null where there are many. */
export function describePollGap(republic: RepublicCode): string | null {
	return GAPS[republic];
}

/** `approve: 92 %`, or a change: `change: −15 points`. */
export function describeAnswer({ answer, value, unit }: PollAnswer): string {
	if (unit === 'percent') return `${answer}: ${value} %`;
	return `${answer}: ${value < 0 ? '−' : '+'}${Math.abs(value)} points`;
}
