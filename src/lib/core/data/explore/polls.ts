import type { CountryCode } from '../../domain/countries';
import type { ExploreTables, Poll } from './types';

type PollTables = Pick<ExploreTables, 'polls'>;

const coversYear = ({ firstYear, lastYear }: Poll, year: number) =>
	firstYear <= year && year <= lastYear;

const isMean = ({ countries }: Poll) => countries.length > 1;

/** Polls of a country in a year; means over countries and years are left to `selectMeanPolls`. */
export function selectPolls({ polls }: PollTables, country: CountryCode, year: number): Poll[] {
	return polls.filter(
		(poll) => !isMean(poll) && poll.countries.includes(country) && coversYear(poll, year)
	);
}

/** Every poll of a country, oldest first. */
export function selectPollsOf({ polls }: PollTables, country: CountryCode): Poll[] {
	return polls
		.filter((poll) => !isMean(poll) && poll.countries.includes(country))
		.sort((a, b) => a.firstYear - b.firstYear);
}

/** Means of several countries over several years: for the words beside a chart, never on the map. */
export function selectMeanPolls({ polls }: PollTables): Poll[] {
	return polls.filter(isMean);
}
