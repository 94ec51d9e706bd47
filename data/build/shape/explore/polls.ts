import type { Poll, PollAnswer, PollSubject } from '../../../../src/lib/core/data/explore/types';
import type { CountryCode } from '../../../../src/lib/core/domain/countries';
import { list, number, text, word } from '../../cells';
import type { CsvRow } from '../../csv-table';
import { getTable, type TableSet } from '../../read-tables';
import { readKnownFrom } from './known';

const SUBJECT_LABELS: Record<PollSubject, RegExp> = {
	RUS: /Russia|Putin|Eurasian/,
	CHN: /China|Xi Jinping/
};

function listCountries(row: CsvRow): CountryCode[] {
	const one = text(row, 'country');
	return (one === '' ? list(row, 'countries') : [one]) as CountryCode[];
}

const findSubjects = (words: string): PollSubject[] =>
	(['RUS', 'CHN'] as const).filter((subject) => SUBJECT_LABELS[subject].test(words));

/** What an answer is about: the country that it names, or else the only one that its question names. */
function findSubject(row: CsvRow): PollSubject | undefined {
	const [named] = findSubjects(text(row, 'answer'));
	const asked = findSubjects(text(row, 'question'));
	return named ?? (asked.length === 1 ? asked[0] : undefined);
}

function shapeAnswer(row: CsvRow): PollAnswer {
	const subject = findSubject(row);
	return {
		id: text(row, 'id'),
		...(subject && { subject }),
		answer: text(row, 'answer'),
		value: number(row, 'value'),
		unit: word(row, 'unit'),
		// computed from a printed change: as rounded as that
		...readKnownFrom(
			row,
			text(row, 'evidence') === 'derived' ? { quality: 'estimate', bound: 'about' } : {}
		)
	};
}

function listSubjects({ question, answers }: Pick<Poll, 'question' | 'answers'>): PollSubject[] {
	const words = [question, ...answers.map(({ answer }) => answer)].join(' ');
	return findSubjects(words);
}

/** Groups the answers of one poll to one question at one time, in the order of the table. */
export function shapePolls(set: TableSet): Poll[] {
	const polls = new Map<string, Poll>();
	for (const row of getTable(set, 'opinion').rows) {
		const countries = listCountries(row);
		const columns = ['poll', 'question', 'year_text'].map((column) => text(row, column));
		const key = [...countries, ...columns].join('|');
		const poll = polls.get(key) ?? {
			countries,
			pollster: text(row, 'poll'),
			question: text(row, 'question'),
			yearText: text(row, 'year_text'),
			firstYear: number(row, 'first_year'),
			lastYear: number(row, 'last_year'),
			subjects: [],
			answers: []
		};
		poll.answers.push(shapeAnswer(row));
		polls.set(key, poll);
	}
	return [...polls.values()].map((poll) => ({ ...poll, subjects: listSubjects(poll) }));
}
