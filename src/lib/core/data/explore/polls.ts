import type { CountryCode } from '../../domain/countries';
import { makeTableRow } from '../provenance-rows';
import type { ExploreTables, Poll, PollAnswer } from './types';
import { m } from '#messages';
import { formatPercent, formatPlain } from '../../domain/numbers';

type PollTables = Pick<ExploreTables, 'polls'>;

const coversYear = ({ firstYear, lastYear }: Poll, year: number) =>
	firstYear <= year && year <= lastYear;

const isMean = ({ countries }: Poll) => countries.length > 1;

/** Polls of one country in a year, without means over several countries. */
export function selectPolls({ polls }: PollTables, country: CountryCode, year: number): Poll[] {
	return polls.filter(
		(poll) => !isMean(poll) && poll.countries.includes(country) && coversYear(poll, year)
	);
}

/** Every poll of a country, oldest first. */
export function selectPollsIn({ polls }: PollTables, country: CountryCode): Poll[] {
	return polls
		.filter((poll) => !isMean(poll) && poll.countries.includes(country))
		.sort((a, b) => a.firstYear - b.firstYear);
}

/** What is missing from a country's polls; null if there are many. */
export const POLL_GAPS: Readonly<Record<CountryCode, string | null>> = {
	KAZ: null,
	KGZ: null,
	TJK: m.explore_poll_gap_tjk(),
	TKM: m.explore_poll_gap_tkm(),
	UZB: m.explore_poll_gap_uzb()
};

/** The share of an answer, `92%`, or its change, `−15 points`. */
export function formatAnswer({ value, unit }: Pick<PollAnswer, 'value' | 'unit'>): string {
	if (unit === 'percent') return formatPercent(value);
	const sign = value < 0 ? '−' : '+';
	return m.explore_poll_points({ value: sign + formatPlain(Math.abs(value)) });
}

export function getPollRows({ answers }: Poll) {
	return makeTableRow('opinion.csv', { id: answers.map(({ id }) => id) });
}
