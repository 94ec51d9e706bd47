import type { CountryCode } from '../../domain/countries';
import { makeTableRow } from '../provenance-rows';
import type { ExploreTables, Poll } from './types';

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

export function getPollRows({ answers }: Poll) {
	return makeTableRow('opinion.csv', { id: answers.map(({ id }) => id) });
}
