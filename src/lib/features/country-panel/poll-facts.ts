import { m } from '#messages';
import { recordsCsv } from '$lib/core/data/csv';
import { formatAnswer, rowsOfPoll } from '$lib/core/data/explore/polls';
import type { Poll, PollAnswer } from '$lib/core/data/explore/types';
import { formatDate } from '$lib/core/domain/dates';
import { figureOfRow, type ShownFigure } from '$lib/core/data/provenance';

export function answerFigure(poll: Poll, answer: PollAnswer): ShownFigure {
	const { pollster, yearText, question } = poll;
	const years = formatDate(yearText);
	return figureOfRow(
		{ ...answer, country: poll.countries[0]!, year: poll.lastYear },
		{
			label: m.panel_part_poll_label({ answer: answer.answer, pollster, years, question }),
			text: formatAnswer(answer)
		},
		{ row: rowsOfPoll(poll), unit: answer.unit, counts: m.explore_poll_respondents() }
	);
}

export function pollsCsv(polls: readonly Poll[]): string {
	return recordsCsv(
		polls.flatMap(({ countries, yearText, pollster, question, answers }) =>
			answers.map(({ answer, value, unit, quality, note, sourceId }) => ({
				...{ countries: countries.join(' '), years: yearText, pollster, question, answer },
				...{ value, unit, quality, note, source_id: sourceId }
			}))
		)
	);
}
