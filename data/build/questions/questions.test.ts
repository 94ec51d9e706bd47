import { beforeAll, describe, expect, it } from 'vitest';
import { readTables, type TableSet } from '../read-tables';
import { listFigures } from '../../../src/lib/story/talk';
import type { Questions } from '../../../src/lib/story/questions';
import type { FigurePart, ShownFigure } from '../../../src/lib/figures/provenance';
import type { TableRow } from '../../../src/lib/core/data/provenance-rows';
import { getTableRow } from '../../../src/lib/layers/provenance';
import { text } from '../cells';
import type { CsvRow } from '../csv-table';
import { checkBases } from '../story/bases/check-bases';
import { createFigureFinder } from '../story/figure-names';
import built from '#built/questions.json';
import { listQuestionTexts, readQuestions, type RawQuestions } from './read-questions';

/** Their addresses, `/questions#tajikistan-debt`: one that is published is never renamed. */
const PUBLISHED = `
	students-in-china students-today students-for-population students-growth study-for-a-degree
	who-pays russia-or-china confucius-institutes institutes-effect where-in-china
	visa announced paid two-counts turkmenistan-investment
	energy tajikistan-debt kyrgyzstan-debt other-debts trade-size
	trade-books who-sells gas khorgos projects-outcome
	workers opinion-kyrgyzstan trusted-more opinion-turkmenistan money-and-students
`
	.trim()
	.split(/\s+/);

const { questions, sections } = built as unknown as Questions;
const figures = questions.flatMap(({ answer, unknown }) =>
	[...answer, unknown ?? []].flatMap(listFigures)
);

let set: TableSet;
let find: (name: string) => ShownFigure;
let raw: RawQuestions;

beforeAll(async () => {
	({ set } = readTables(process.cwd()));
	find = await createFigureFinder(set);
	raw = readQuestions(process.cwd()).questions!;
});

function selectRows({ file, key }: TableRow): CsvRow[] {
	const table = set.tables.get(file.replace('.csv', ''))!;
	return table.rows.filter((row) =>
		key.every(([column, values]) => values.includes(text(row, column)))
	);
}

/** What rows can say: their number, each number or year in them, the sum of each column. */
function listNumbers(rows: readonly CsvRow[]): number[] {
	const columns = Object.keys(rows[0]?.cells ?? {});
	const cells = columns.map((column) =>
		rows.map((row) => Number(text(row, column) || NaN)).filter(Number.isFinite)
	);
	const years = rows.map((row) => Number((row.cells.date ?? '').slice(0, 4)));
	return [
		...[rows.length, ...cells.flat(), ...years],
		...cells.map((column) => column.reduce((sum, value) => sum + value, 0))
	];
}

const isNear = (a: number, b: number) => Math.abs(a - b) <= Math.abs(b) * 1e-9;

/** Projects with a dated state up to the end of a year, by their last one; one without a date is last. */
function countProjects(status: string | undefined, year: number): number {
	const rows = set.tables.get('project_statuses')!.rows;
	const last = new Map<string, string>();
	const dated = new Set<string>();
	for (const row of rows) {
		const [id, since] = [text(row, 'project_id'), text(row, 'year')];
		if (since !== '' && Number(since) > year) continue;
		last.set(id, text(row, 'status'));
		if (since !== '') dated.add(id);
	}
	const states = [...last].flatMap(([id, each]) => (dated.has(id) ? each : []));
	return states.filter((each) => status === undefined || each === status).length;
}

/** The results that two parts can have, by the formula of an answer. */
function listResults([first = [], second = []]: readonly number[][]): number[] {
	return first.flatMap((a) =>
		second.flatMap((b) => [...[(a / b) * 100, (a / b) * 1_000_000, (a / b) * 10_000, a / b], b - a])
	);
}

function isOfItsRows(figure: ShownFigure): boolean {
	const { value, parts, subject, country, year } = figure;
	const row = getTableRow(figure);
	if (row.file === 'project_statuses.csv')
		return value === countProjects(new Map(row.key).get('status')?.[0], year);
	const findNumbers = (each: Pick<FigurePart, 'row'>) => listNumbers(selectRows(each.row));
	if (!parts) {
		// a rate of the map has its rule in its note: students ÷ population
		const people = { file: 'context.csv', key: [] as TableRow['key'] };
		if ('kind' in subject && subject.kind === 'per-10000') {
			const [own = 0] = selectRows(row).map((each) => Number(text(each, 'students')));
			people.key = Object.entries({ country, year, indicator: 'population' }).map(
				([column, word]) => [column, [String(word)]] as const
			);
			return selectRows(people).some((each) =>
				isNear((own / Number(text(each, 'value'))) * 10_000, value!)
			);
		}
		return findNumbers({ row }).some((number) => isNear(number, value!));
	}
	if ('unit' in subject && subject.unit === 'rank') {
		const counts = parts.map(({ text: words }) => Number(words.replace(/\D/g, '')));
		return value === 1 + counts.filter((count) => count > counts[0]!).length;
	}
	return listResults(parts.map(findNumbers)).some((result) => isNear(result, value!));
}

describe('the questions', () => {
	it('are thirty, in every section, each with an address of its own', () => {
		const ids = questions.map(({ id }) => id);
		expect(new Set(ids).size).toBe(30);
		expect(PUBLISHED.filter((id) => !ids.includes(id))).toEqual([]);
		for (const section of Object.keys(sections))
			expect(questions.some((question) => question.section === section)).toBe(true);
	});

	it('each rest on at least one figure with its rows', () => {
		for (const { id, answer, unknown } of questions) {
			const own = [...answer, unknown ?? []].flatMap(listFigures);
			expect(own, id).not.toEqual([]);
			for (const figure of own) expect(selectRows(getTableRow(figure)), id).not.toEqual([]);
		}
	});

	it('have the figures of their rows', () => {
		// a correlation is over all rows: data/build/story/deals-and-students.ts
		const own = figures.filter(({ label }) => !/correlation|pairs of/.test(label));
		expect(own.length).toBeGreaterThan(90);
		const wrong = own.filter((figure) => !isOfItsRows(figure));
		expect(wrong.map(({ label, text: words }) => `${words} ${label}`)).toEqual([]);
	});

	it('say nothing without exception that has no base', () => {
		const texts = listQuestionTexts(raw);
		expect(texts.flatMap((each) => checkBases(each, { set, find }))).toEqual([]);
		const bare = texts.map((each) => ({ ...each, bases: {} }));
		const missing = bare.flatMap((each) => checkBases(each, { set, find }));
		expect(missing.some(({ message }) => message.includes('“two” has no base'))).toBe(true);
	});

	it('are answered in as many words as polls allow: none asks about an institute', () => {
		const asked = set.tables.get('opinion')!.rows.map((row) => text(row, 'question'));
		expect(asked.filter((words) => /confucius|institute/i.test(words))).toEqual([]);
	});
});
