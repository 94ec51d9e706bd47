import { m } from '#messages';
import { rowsOfPoll } from '$lib/core/data/explore/table-rows';
import { formatAnswer } from '$lib/core/data/explore/polls-words';
import type { Poll, PollAnswer } from '$lib/core/data/explore/types';
import type { ShownFigure } from '$lib/core/data/provenance';
import { POLL_PANEL_WORDS } from './poll-panel-words';

/** One answer of a poll as a figure that can say where it is from. */
export function answerFigure(poll: Poll, answer: PollAnswer): ShownFigure {
	const { value, quality, note, sourceId, unit } = answer;
	return {
		country: poll.countries[0]!,
		year: poll.lastYear,
		label: POLL_PANEL_WORDS.label(answer.answer, poll),
		text: formatAnswer(answer),
		value,
		quality,
		note,
		sourceId,
		subject: {
			layer: null,
			row: rowsOfPoll(poll),
			unit,
			counts: m.explore_poll_respondents(),
			rule: null
		}
	};
}
