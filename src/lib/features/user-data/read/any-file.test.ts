/** Files in the shapes that statistics are published in: what each gives, cell by cell, or asks. */
import { readFileSync } from 'node:fs';
import { formatUserValue } from '$lib/layers/own/describe';
import { parse } from 'yaml';
import { describe, expect, it, vi } from 'vitest';
import { gazetteer } from '../../../../../tests/user-data';
import { listFileNames, loadFile, loadText, MADE_FILES } from '../../../../../tests/user-files';
import { UserData } from '../user-data.svelte';
import { describeAside, describeReadError, describeReadNote } from '../user-data-labels';
import { describeCellError } from '../understand/cell-error';
import type { Question } from '../understand/questions';
import { LIMITS, type FileWords, type ReadChoices } from './raw-table';
import type { FileToRead } from './read-file';
import { sendTables } from './send-tables';

/** A worker without a thread. */
class SameThread extends EventTarget {
	postMessage(file: FileToRead): void {
		sendTables(file, (data) => this.dispatchEvent(new MessageEvent('message', { data })));
	}
	terminate(): void {
		this.dispatchEvent(new Event('terminate'));
	}
}
/** A worker that is still reading. */
class NoAnswer extends SameThread {
	override postMessage(): void {
		this.dispatchEvent(new Event('reading'));
	}
}
vi.stubGlobal('Worker', SameThread);
vi.stubGlobal('__PORTABLE__', false);

const load = (name: string) => MADE_FILES[name]?.() ?? loadFile(name);

async function open(name: string, bytes = load(name)): Promise<UserData> {
	const data = new UserData();
	data.gazetteer = gazetteer;
	await data.open(name, bytes);
	return data;
}

/** Every figure of every series: `Exports | KAZ 2015 = 5 US$, estimate`. */
function listFigures(data: UserData): string[] {
	return data.indicators.flatMap((indicator) => {
		data.view.indicator = indicator;
		return data.units.flatMap((unit) => {
			data.view.unit = unit;
			return data.drawn.map((row) => {
				const from = row.region?.code ?? (row.place || row.country);
				const where = [from, row.partner?.name].filter(Boolean).join(' > ');
				const what = [where, row.year].filter((part) => part !== null && part !== '').join(' ');
				const figure = [row.value ?? 'gap', unit].filter((part) => part !== '').join(' ');
				const doubt = ['reported', 'none'].includes(row.quality) ? '' : `, ${row.quality}`;
				return `${indicator ? `${indicator} | ` : ''}${what} = ${figure}${doubt}`;
			});
		});
	});
}

/** What the page says of a file that is open: what was set aside, changed, and not understood. */
const listWords = ({ table, rows }: UserData): string[] => [
	...(table ? describeAside(table.aside) : []),
	...(table?.notes.map(describeReadNote) ?? []),
	...rows.flatMap(({ errors }) => errors.map(describeCellError))
];

/** What the page does with a file, as `user-files/expected.yaml` states it. */
interface Expected {
	outcome: 'opened' | 'asked' | 'corrected' | 'refused';
	/** Questions with the label of the reading that is chosen. */
	answers?: Partial<Record<Question['code'], string>>;
	/** Corrections of the reader. */
	choices?: Partial<ReadChoices>;
	cells?: [row: number, column: number, text: string][];
	/** Of a corrected file, before it is corrected. */
	says?: string[];
	words?: Partial<FileWords>;
	figures?: string[];
}

const expected = parse(loadText('expected.yaml')) as Record<string, Expected>;

describe('a file', () => {
	it.each(Object.entries(expected))('%s', async (name, { outcome, ...own }) => {
		const data = await open(name);
		if (outcome === 'refused') {
			expect([describeReadError(data.error!)]).toEqual(own.says);
			return;
		}
		expect(data.error).toBe(null);
		expect(listWords(data)).toEqual(own.says ?? []);
		expect(data.questions.map(({ code }) => code)).toEqual(Object.keys(own.answers ?? {}));
		if (outcome === 'opened') expect(data.questions).toEqual([]);
		for (const [code, label] of Object.entries(own.answers ?? {})) {
			const question = data.questions.find((each) => each.code === code)!;
			expect(question.readings.length).toBeGreaterThan(1);
			for (const { sample } of question.readings) expect(sample.length).toBeGreaterThan(0);
			const reading = question.readings.find((each) => each.label === label)!;
			await data.answer(question.code, reading.id);
		}
		expect(data.questions).toEqual([]);
		if (own.choices) await data.reread(own.choices);
		for (const cell of own.cells ?? []) await data.correct(...cell);
		expect(listFigures(data)).toEqual(own.figures);
		expect(data.words).toMatchObject(own.words ?? {});
	});

	it('of every kind is tested, and listed in docs/own-data.md with its outcome, words and figures', () => {
		expect(Object.keys(expected).sort()).toEqual(listFileNames());
		const page = readFileSync('docs/own-data.md', 'utf8');
		const rows = page.matchAll(/^\| `(\S+)` +\| (.*?) +\| (\w+) +\| (.*?) *\| (\d*) +\|$/gm);
		const listed = [...rows].map(([, name = '', , outcome, words = '', count]) => ({
			...{ name, outcome, count: Number(count) },
			// what the reader was asked or has corrected is in words of the page's own
			words: words.replace(/(^| )(Asks|Corrected:?) [^.]*\./g, '').trim()
		}));
		const files = Object.entries(expected).map(([name, { outcome, says = [], figures = [] }]) => ({
			...{ name, outcome, count: figures.length },
			words: says.join(' ')
		}));
		const byName = (list: { name: string }[]) =>
			list.sort((one, other) => one.name.localeCompare(other.name));
		expect(byName(listed)).toEqual(byName(files));

		const count = (outcome: Expected['outcome']) =>
			files.filter((file) => file.outcome === outcome).length;
		expect(page).toContain(
			`${files.length} files in the shapes that statistics are published in: ${count('opened')} open at once, ` +
				`${count('asked')} are asked about, ${count('corrected')} are corrected by hand, ${count('refused')} are refused`
		);
	});

	it('with more rows than the limit opens if they are of other countries', async () => {
		const text = `country,year,value\n${'Brazil,2012,5\n'.repeat(LIMITS.rows + 1)}KAZ,2012,6\n`;
		const data = await open('long.csv', new TextEncoder().encode(text));
		expect(listFigures(data)).toEqual(['KAZ 2012 = 6']);
		expect(data.table!.aside).toMatchObject({ allRows: LIMITS.rows + 2, rowsOfFive: 1 });
	});

	it('may keep the years that the atlas does not cover', async () => {
		const data = await open('databank.csv');
		await data.reread({ keepsOtherYears: true });
		expect(listFigures(data)).toContain('Population, total | KAZ 2004 = 15012985');
	});

	it('of several sheets forgets the words and notes of the sheet before', async () => {
		const data = await open('merged.xlsx');
		expect(data.words.title).toBe('Trade with China, million US$');
		await data.open('sheets.xlsx', load('sheets.xlsx'));
		data.words.source = 'A ministry';
		await data.choose(data.tables.find(({ name }) => name === 'Exports')!);
		expect(data.words).toMatchObject({ title: 'Exports', source: '' });
		expect(listWords(data)).toEqual([
			'Columns for the periods 2012 to 2013 were turned into rows.'
		]);
		expect(listFigures(data)).toEqual(['KAZ 2012 = 7', 'KAZ 2013 = 8']);
	});

	it('that is being read can be cancelled, and the table before stays', async () => {
		const data = await open('owid.csv');
		vi.stubGlobal('Worker', NoAnswer);
		const reading = data.open('thousands.csv', load('thousands.csv'));
		expect(data.progress).toEqual({ stage: 'reading', done: 0, rows: 0 });
		data.cancel();
		await reading;
		vi.stubGlobal('Worker', SameThread);
		expect(data.progress).toBe(null);
		expect(data.words.source).toBe('');
		expect(listFigures(data)).toHaveLength(2);
	});

	it('prints a huge figure in scientific notation', () => {
		expect(formatUserValue(1e308)).toBe('1 × 10^308');
		expect(formatUserValue(-1.25e20)).toBe('−1.25 × 10^20');
	});
});
