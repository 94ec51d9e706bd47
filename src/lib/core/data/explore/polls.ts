import type { RepublicCode } from '../../domain/republics';
import type { ExploreTables, Poll } from './types';

type PollTables = Pick<ExploreTables, 'polls'>;

const coversYear = ({ firstYear, lastYear }: Poll, year: number) =>
	firstYear <= year && year <= lastYear;

const isMean = ({ republics }: Poll) => republics.length > 1;

/** Polls of a republic in a year; means over republics and years are left to `selectMeanPolls`. */
export function selectPolls({ polls }: PollTables, republic: RepublicCode, year: number): Poll[] {
	return polls.filter(
		(poll) => !isMean(poll) && poll.republics.includes(republic) && coversYear(poll, year)
	);
}

/** Every poll of a republic, oldest first. */
export function selectPollsOf({ polls }: PollTables, republic: RepublicCode): Poll[] {
	return polls
		.filter((poll) => !isMean(poll) && poll.republics.includes(republic))
		.sort((a, b) => a.firstYear - b.firstYear);
}

/** Means of several republics over several years: for the words beside a chart, never on the map. */
export function selectMeanPolls({ polls }: PollTables): Poll[] {
	return polls.filter(isMean);
}
