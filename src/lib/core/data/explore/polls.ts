import type { CountryCode } from '../../domain/countries';
import type { ExploreTables, Poll, PollAnswer } from './types';
import { m } from '#messages';
import { NUMBER_LOCALE } from '../../domain/languages';
import { formatPercent } from '../../domain/numbers';

type PollTables = Pick<ExploreTables, 'polls'>;

const coversYear = ({ firstYear, lastYear }: Poll, year: number) =>
	firstYear <= year && year <= lastYear;

const isMean = ({ countries }: Poll) => countries.length > 1;

/** Polls of a country in a year; means over countries and years are none of it. */
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

const GAPS: Readonly<Record<CountryCode, string | null>> = {
	KAZ: null,
	KGZ: null,
	TJK: m.explore_poll_gap_tjk(),
	TKM: m.explore_poll_gap_tkm(),
	UZB: m.explore_poll_gap_uzb()
};

/** What is missing of a country's polls; null where there are many. */
export function describePollGap(country: CountryCode): string | null {
	return GAPS[country];
}

const NUMBER = new Intl.NumberFormat(NUMBER_LOCALE);

/** How many gave an answer, `92%`, or by how much that changed, `−15 points`. */
export function formatAnswer({ value, unit }: Pick<PollAnswer, 'value' | 'unit'>): string {
	if (unit === 'percent') return formatPercent(value);
	const sign = value < 0 ? '−' : '+';
	return m.explore_poll_points({ value: sign + NUMBER.format(Math.abs(value)) });
}
