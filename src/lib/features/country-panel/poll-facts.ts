import { m } from '#messages';
import { formatRecordsCsv } from '$lib/figures/csv';
import { findSample } from '$lib/figures/people';
import type { PeopleTables, PollSample } from '$lib/core/data/explore/people-types';
import { formatAnswer } from '$lib/text/poll-labels';
import { getPollRows } from '$lib/core/data/explore/polls';
import type { Poll, PollAnswer } from '$lib/core/data/explore/types';
import { formatDate } from '$lib/text/dates';
import { formatCount } from '$lib/text/numbers';
import { buildRowFigure, type ShownFigure } from '$lib/figures/provenance';

/** @param sample of the poll; null if its number of respondents was not found */
export function getAnswerFigure(
	poll: Poll,
	answer: PollAnswer,
	sample: PollSample | null
): ShownFigure {
	const { pollster, yearText, question } = poll;
	const years = formatDate(yearText);
	const counts = sample
		? m.explore_poll_sample({ count: formatCount(sample.respondents) })
		: m.explore_poll_no_sample();
	return buildRowFigure(
		{ ...answer, country: poll.countries[0]!, year: poll.lastYear },
		{
			label: m.panel_part_poll_label({ answer: answer.answer, pollster, years, question }),
			text: formatAnswer(answer)
		},
		{ row: getPollRows(poll), unit: answer.unit, counts }
	);
}

export function formatPollsCsv(
	tables: Pick<PeopleTables, 'pollSamples'>,
	polls: readonly Poll[]
): string {
	return formatRecordsCsv(
		polls.flatMap((poll) => {
			const { countries, yearText, pollster, question, answers } = poll;
			const respondents = findSample(tables, poll)?.respondents ?? null;
			return answers.map(({ answer, value, unit, quality, note, sourceId }) => ({
				...{ countries: countries.join(' '), years: yearText, pollster, question, answer },
				...{ value, unit, respondents, quality, note, source_id: sourceId }
			}));
		})
	);
}
