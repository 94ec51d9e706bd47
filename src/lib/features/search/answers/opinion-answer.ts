import { m } from '#messages';
import type { CountryCode } from '$lib/core/domain/countries';
import type { ExploreTables, Poll } from '$lib/core/data/explore/types';
import { selectPollsIn } from '$lib/core/data/explore/polls';
import { formatAnswer, POLL_GAPS } from '$lib/text/poll-labels';
import { nameCountry } from '$lib/text/country-names';
import { formatDate } from '$lib/text/dates';
import { joinCommas } from '$lib/text/lists';
import { loadExplore } from '$lib/text/load-explore';
import { findNearestYear, mapCountries, pickWorst, sayAbout, type Answerer } from './found-answer';

const asksAboutChina = ({ subjects }: Poll) => subjects.includes('CHN');

/** A poll with its printed answers, word for word. */
function sayPoll(poll: Poll, country: CountryCode | null): string {
	const { question, answers, pollster, yearText } = poll;
	const said = answers.map((each) =>
		m.ask_measured({ label: each.answer, value: `[${formatAnswer(each)}]` })
	);
	const words = m.ask_poll({ question, answers: joinCommas(said), pollster });
	// a mean names its countries in the question
	return country
		? sayAbout(country, yearText, words)
		: m.ask_measured({ label: formatDate(yearText), value: words });
}

const describePoll = (poll: Poll, country: CountryCode | null) => ({
	...{ text: sayPoll(poll, country), year: poll.lastYear, quality: pickWorst(poll.answers) },
	sourceIds: poll.answers.map(({ sourceId }) => sourceId)
});

/** A question on China itself before one on several countries. */
const pickPoll = (polls: readonly Poll[]): Poll | undefined =>
	polls.findLast(({ subjects }) => subjects.length === 1) ?? polls.at(-1);

const listPolls = (tables: ExploreTables, country: CountryCode) =>
	selectPollsIn(tables, country).filter(asksAboutChina);

/** What polls found about China; where none asked, since when they do. */
export const answerOpinion: Answerer = async ({ country, year }) => {
	const tables = await loadExplore();
	if (country === null) {
		const means = tables.polls.filter((poll) => poll.countries.length > 1 && asksAboutChina(poll));
		const polls = mapCountries((code) => listPolls(tables, code)).flat();
		const inYear = pickPoll(polls.filter((poll) => poll.lastYear === year));
		if (year !== null && inYear) return describePoll(inYear, inYear.countries[0] ?? null);
		const [mean] = means;
		return mean ? { ...describePoll(mean, null), link: '/data#table-opinion' } : null;
	}
	const polls = listPolls(tables, country);
	const years = polls.map(({ lastYear }) => lastYear);
	const none = { quality: 'none' as const, sourceIds: [] };
	const nearestYear = findNearestYear(year ?? Infinity, years);
	if (nearestYear === null) {
		const detail = POLL_GAPS[country] ?? '';
		return {
			...none,
			text: m.ask_never_polled({ place: nameCountry(country) }),
			detail,
			year: year ?? 0
		};
	}
	const shown = pickPoll(
		polls.filter((poll) =>
			year === null
				? poll.lastYear === years.at(-1)
				: poll.firstYear <= year && year <= poll.lastYear
		)
	);
	if (shown) return describePoll(shown, country);
	const nearest = pickPoll(polls.filter(({ lastYear }) => lastYear === nearestYear))!;
	const first = Math.min(...polls.map(({ firstYear }) => firstYear));
	const text =
		year! < first
			? m.ask_not_polled_before({ place: nameCountry(country), first })
			: m.ask_not_polled({ place: nameCountry(country), year: year! });
	return {
		...none,
		text,
		detail: sayPoll(nearest, country),
		year: nearestYear,
		sourceIds: describePoll(nearest, country).sourceIds
	};
};
