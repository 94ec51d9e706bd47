import { describe, expect, it } from 'vitest';
import { loadDetail } from '../../../src/lib/text/load-detail';
import { STORY } from '../../../src/lib/story/story';
import { formatPlainText, listFigures } from '../../../src/lib/story/talk';
import { number, text } from '../cells';
import { getTable, readTables } from '../read-tables';
import { shapeSources } from '../shape/sources';
import { readArticle, shapeArticle, translateArticle, type RawArticle } from './article';
import { createFigureFinder } from './figure-names';

const { set } = readTables(process.cwd());
await loadDetail();
const find = await createFigureFinder(set);
const context = { find, sources: shapeSources(set) };
const { article: raw } = readArticle(process.cwd());
const { article, errors } = shapeArticle(raw!, STORY, context);
const { questions } = article!;

const listRows = (table: string, keys: Readonly<Record<string, string>>) =>
	getTable(set, table).rows.filter((row) =>
		Object.entries(keys).every(([column, value]) => text(row, column) === value)
	);
const readNumber = (table: string, keys: Readonly<Record<string, string>>, column: string) => {
	const rows = listRows(table, keys);
	expect(rows).toHaveLength(1);
	return number(rows[0]!, column);
};

const change = (content: Partial<RawArticle['content']>): RawArticle => ({
	...raw!,
	content: { ...raw!.content, ...content }
});

describe('the answers to the questions are rows of the tables', () => {
	it('draws the counted students of Kazakhstan, and no year after the last count', () => {
		for (const { year, value } of questions.line.figures) {
			const keys = { country: 'KAZ', year: String(year) };
			expect(value).toBe(readNumber('student_series', keys, 'students'));
		}
		const after = listRows('student_series', { country: 'KAZ', quality: 'reported' }).filter(
			(row) => number(row, 'year') > questions.line.figures.at(-1)!.year
		);
		expect(after).toEqual([]);
	});

	it('orders countries by students per 10,000 people', () => {
		const ratios = questions.order.map(({ country }) => {
			const keys = { country, year: '2018' };
			const students = readNumber('student_series', keys, 'students');
			const people = readNumber('context', { ...keys, indicator: 'population' }, 'value');
			return (students / people) * 10_000;
		});
		expect(ratios).toEqual(ratios.toSorted((a, b) => b - a));
		expect(questions.order.map(({ figure }) => figure.value!.toFixed(3))).toEqual(
			ratios.map((ratio) => ratio.toFixed(3))
		);
	});

	it('asks for acquisitions, scholarships and a poll', () => {
		const { acquired, scholarships, threat } = questions.numbers;
		const sum = (kind: string) =>
			listRows('tracker_sums', { edition: 'spring-2019', kind })
				.filter((row) => number(row, 'year') <= 2018)
				.reduce((all, row) => all + number(row, 'amount_musd'), 0);
		expect(acquired.figure.value).toBeCloseTo(sum('investment'));
		expect(acquired.of!.value).toBeCloseTo(sum('investment') + sum('construction'));
		const keys = { country: 'KAZ', year: '2018' };
		expect(scholarships.figure.value).toBe(readNumber('students_by_level', keys, 'scholarship'));
		expect(scholarships.of!.value).toBe(readNumber('student_series', keys, 'students'));
		const id = 'kgz-2018-iri-national-poll-of-residents-6';
		expect(threat.figure.value).toBe(readNumber('opinion', { id }, 'value'));
	});
});

describe('the article beside the steps', () => {
	it('has no error, and one large figure where a part has one', () => {
		expect(errors).toEqual([]);
		for (const { figure } of Object.values(article!.parts)) {
			if (figure) expect(listFigures(figure)).toHaveLength(1);
		}
	});

	it('quotes one person, whose words a source of the step has', () => {
		const { step: id, point, source } = article!.voice;
		const step = STORY.steps.find((each) => each.id === id)!;
		expect(formatPlainText(step.points[point]!)).toContain('“');
		expect(step.sources.map((source) => source.id)).toContain(source);
		expect(article!.sources).toHaveProperty(source);
	});

	it('names a step, a point and a figure that do not exist, by their lines', () => {
		const { parts } = raw!.content;
		const wrong = change({
			voice: { ...raw!.content.voice, point: 99 },
			parts: { ...parts, money: { ...parts.money, picture: 'nowhere' } },
			adds: ['{students.KAZ.1999}']
		});
		const found = shapeArticle(wrong, STORY, context).errors;
		expect(found).toHaveLength(3);
		expect(found.map(({ message }) => message).join()).toMatch(/nowhere.*|point 99/);
		for (const { file, line } of found) expect([file, line > 1]).toEqual([raw!.file, true]);
	});

	it('has the same figures in every language', () => {
		for (const language of ['ru', 'zh', 'kk'] as const) {
			expect(translateArticle(process.cwd(), raw!, language).errors).toEqual([]);
		}
		const changed = change({ adds: ['{students.all.2018}', ...raw!.content.adds.slice(1)] });
		expect(translateArticle(process.cwd(), changed, 'ru').errors).toHaveLength(1);
	});
});
