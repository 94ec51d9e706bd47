import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readCsvTable } from '../../../data/build/csv-table';
import { shapeSources } from '../../../data/build/shape/sources';
import { readTables } from '../../../data/build/read-tables';
import { FOLDER_LANGUAGES } from '../../../scripts/messages/languages.mjs';
import { isNoteInEnglish, translateNote } from '../text/note-copy';
import { describeSourceKind, describeWay, getSourceKind, getSourceLanguage } from './source-labels';

const { set } = readTables(process.cwd());
const sources = Object.values(shapeSources(set));

it('says of every source what it is', () => {
	expect(sources.length).toBeGreaterThan(600);
	expect(sources.filter((source) => describeSourceKind(source) === '')).toEqual([]);
	// a page of the web is what is left when neither publisher nor terms say more
	const unknown = sources.filter((source) => getSourceKind(source) === 'page');
	expect(unknown.length / sources.length).toBeLessThan(0.15);
});

it.each([
	['cgit-2019-spring', 'dataset', 'Data set'],
	['temirtashev-2024', 'study', 'Study or report'],
	['24kg-333162', 'news', 'News report']
])('says of %s that it is %s', (id, kind, words) => {
	const source = sources.find((each) => each.id === id)!;
	expect(getSourceKind(source)).toBe(kind);
	expect(describeSourceKind(source)).toBe(words);
});

it('names the language of a source that its title shows', () => {
	const source = sources.find(({ id }) => id === '24kg-333162')!;
	const of = (title: string) => describeSourceKind({ ...source, title });
	expect(of('中欧班列')).toBe('News report, in Chinese');
	expect(of('Контракты Барки Точик')).toBe('News report, in Russian');
	expect(of('15 Kyrgyzstanis in Wuhan (in Russian)')).toBe('News report, in Russian');
	expect(getSourceLanguage({ title: 'Бишкек-Балыкчы жолунун өткөрүлүшү' })).toBe('ky');
	expect(getSourceLanguage({ title: 'Қорғас' })).toBe('kk');
	expect(getSourceLanguage({ title: 'Сохтмони роҳи оҳан' })).toBe('tg');
	expect(getSourceLanguage({ title: 'Khorgos' })).toBeNull();
	expect(getSourceLanguage({ title: 'Kyrgyzstan joins the union (in French)' })).toBe('fr');
});

it('says where a source was read as the table does', () => {
	const wayTo = (id: string) => describeWay(sources.find((each) => each.id === id)!);
	expect(wayTo('newsru-2020-wuhan')).toBe('via imag.one, a digest');
	expect(wayTo('tokayev-2020-05-shares')).toBe('via pourquoi.tw, a digest of zakon.kz and RIA');
	expect(wayTo('tass-2023-07-20-kz-fdi')).toBe('via francais.news-pravda.com, in French');
	expect(wayTo('peijin-2021-concise-statistics')).toMatch(
		/^as transcribed by .+ \(GitHub user\); via /
	);
});

// bug: pages in Russian, Chinese and Kazakh said `a digest`, `in French`, `(GitHub user)`
it.each(FOLDER_LANGUAGES)('says it in %s', (language) => {
	const program = `
		import { readTables } from './data/build/read-tables';
		import { shapeSources } from './data/build/shape/sources';
		import { describeWay } from './src/lib/figures/source-labels';
		const sources = Object.values(shapeSources(readTables(process.cwd()).set));
		console.log(JSON.stringify(sources.map(describeWay)));`;
	const options = ['--import', 'tsx', `--conditions=${language}`, '--input-type=module'];
	const ways = JSON.parse(
		execFileSync(process.execPath, [...options, '--eval', program], { encoding: 'utf8' })
	) as string[];
	const remark =
		/\b(a|an) (\w+-\w+ |\w+ )?(copy|digest|forum|mirror)\b|\bin French|\bwhich |GitHub user/;
	expect(ways.filter((way) => remark.test(way))).toEqual([]);
});

it('bug: a note on the page said that a year was recalled, a word of the tables', () => {
	expect(translateNote('Older opening year recalled. Moved in 2018 (recalled).')).toBe(
		'Older opening year unverified. Moved in 2018 (unverified).'
	);
});

it('bug: a note on the page had dates as the tables write them', () => {
	const note = 'Agreement 2006-12-20; in force 2007-08, taught in 2018-2019 (record aid-2010-11).';
	const inWords =
		'Agreement 20 December 2006; in force August 2007, taught in 2018-2019 (record aid-2010-11).';
	expect(translateNote(note)).toBe(inWords);
	// the note stays in English, and so do its dates
	expect(translateNote(note, 'ru')).toBe(inWords);
});

it('introduces every note of the tables to readers of another language', () => {
	const notes = readdirSync('data/tables').flatMap((name) => {
		const file = `data/tables/${name}`;
		return readCsvTable(file, readFileSync(file, 'utf8')).table.rows.flatMap(({ line, cells }) =>
			cells.note ? [{ at: `${file}:${line}`, note: cells.note }] : []
		);
	});
	expect(notes.length).toBeGreaterThan(1000);
	for (const language of FOLDER_LANGUAGES) {
		const silent = notes.filter(({ note }) => !isNoteInEnglish(note, language));
		expect(silent.map(({ at, note }) => `${language}: ${at}: ${note}`)).toEqual([]);
	}
	expect(isNoteInEnglish('note', 'en')).toBe(false);
	expect(isNoteInEnglish('Подсчитано по строкам', 'ru')).toBe(false);
});
