import { rowsOfPoll } from '../../data/explore/table-rows';
import { describeAnswer, RESPONDENTS_NOTE } from '../../data/explore/polls-words';
import type { Poll, PollAnswer } from '../../data/explore/types';
import type { ShownFigure } from '../../data/provenance';

/** One answer of a poll as a figure that can say where it is from. */
export function answerFigure(poll: Poll, answer: PollAnswer): ShownFigure {
	const { answer: name, value, quality, note, sourceId, unit } = answer;
	const words = describeAnswer(answer);
	return {
		republic: poll.republics[0]!,
		year: poll.lastYear,
		label: `${name}. ${poll.pollster}, ${poll.yearText}: ${poll.question}`,
		text: words.slice(name.length + 2),
		value,
		quality,
		note,
		sourceId,
		subject: {
			layer: null,
			row: rowsOfPoll(poll),
			unit,
			counts: RESPONDENTS_NOTE,
			rule: null
		}
	};
}
