/** Files of readers for the tests of `src/lib/features/user-data/`: from `user-files/`, or made here. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import type { Encoding } from '$lib/features/user-data/read/raw-table';

const FOLDER = 'tests/user-files';

export const loadFile = (name: string): Uint8Array =>
	new Uint8Array(readFileSync(path.join(FOLDER, name)));

export const loadText = (name: string): string => readFileSync(path.join(FOLDER, name), 'utf8');

/** The bytes of each letter in an encoding that the platform can only decode. */
function listBytes(encoding: Encoding): Map<string, readonly number[]> {
	const decoder = new TextDecoder(encoding);
	const letters = new Map<string, readonly number[]>();
	for (let first = 0; first < 256; first++) {
		const letter = decoder.decode(new Uint8Array([first]));
		if (letter !== '\ufffd') letters.set(letter, [first]);
	}
	if (encoding !== 'gb18030') return letters;
	for (let first = 0x81; first <= 0xfe; first++)
		for (let second = 0x40; second <= 0xfe; second++) {
			const letter = decoder.decode(new Uint8Array([first, second]));
			if (letter.length === 1 && letter !== '\ufffd') letters.set(letter, [first, second]);
		}
	return letters;
}

/** @param further letters that the table of two bytes lacks, as of GB 18030 */
function encode(
	text: string,
	encoding: Encoding,
	further: Readonly<Record<string, readonly number[]>> = {}
): Uint8Array {
	const letters = listBytes(encoding);
	return new Uint8Array(
		[...text].flatMap((letter) => {
			const bytes = further[letter] ?? letters.get(letter);
			if (!bytes) throw new Error(`${encoding} has no “${letter}”`);
			return [...bytes];
		})
	);
}

function encodeUtf16(text: string, { isBig = false, hasMark = true } = {}): Uint8Array {
	const units = hasMark ? `\ufeff${text}` : text;
	const bytes = [...units].flatMap((letter) => {
		const unit = letter.charCodeAt(0);
		return isBig ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8];
	});
	return new Uint8Array(bytes);
}

const escapeXml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const nameCell = (row: number, column: number) => `${String.fromCharCode(65 + column)}${row + 1}`;

interface Sheet {
	name: string;
	rows: readonly (readonly (string | number)[])[];
	merged?: readonly string[];
}

/** A workbook as Excel writes one, with merged cells. */
export function makeWorkbook(sheets: readonly Sheet[]): Uint8Array {
	const xml = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
	const makeSheet = ({ rows, merged = [] }: Sheet) => {
		const cells = rows.map((row, at) => {
			const own = row.map((cell, column) => {
				if (cell === '') return '';
				const r = nameCell(at, column);
				return typeof cell === 'number'
					? `<c r="${r}"><v>${cell}</v></c>`
					: `<c r="${r}" t="inlineStr"><is><t>${escapeXml(cell)}</t></is></c>`;
			});
			return `<row r="${at + 1}">${own.join('')}</row>`;
		});
		const ranges = merged.map((range) => `<mergeCell ref="${range}"/>`).join('');
		return `<worksheet ${xml}><sheetData>${cells.join('')}</sheetData><mergeCells>${ranges}</mergeCells></worksheet>`;
	};
	const named = sheets.map(
		({ name }, at) => `<sheet name="${escapeXml(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`
	);
	const links = sheets.map(
		(_, at) => `<Relationship Id="rId${at + 1}" Target="worksheets/sheet${at + 1}.xml"/>`
	);
	return zipSync({
		'xl/workbook.xml': strToU8(
			`<workbook ${xml} xmlns:r="r"><sheets>${named.join('')}</sheets></workbook>`
		),
		'xl/_rels/workbook.xml.rels': strToU8(`<Relationships>${links.join('')}</Relationships>`),
		...Object.fromEntries(
			sheets.map((sheet, at) => [`xl/worksheets/sheet${at + 1}.xml`, strToU8(makeSheet(sheet))])
		)
	});
}

const RUSSIAN = 'страна;год;значение\nКазахстан;2012;5,5\nУзбекистан;2013;6\nТаджикистан;2013;7\n';
const CHINESE = '国家,年份,数值,备注\n哈萨克斯坦,2012,5,官方公布\n乌兹别克斯坦,2013,6,初步统计\n';

/** A Data Package with titles, a unit, a source and a cell that means that there is no figure. */
const PACKAGE = {
	title: 'Ties of education',
	sources: [{ title: 'Ministry of Ties', path: 'https://example.org/ties' }],
	resources: [
		{
			...{ name: 'students', title: 'Students abroad', path: 'data/students.csv' },
			dialect: { delimiter: ';' },
			schema: {
				missingValues: ['', '-999'],
				fields: [
					{ name: 'a', title: 'country', type: 'string' },
					{ name: 'b', title: 'year', type: 'year' },
					{ name: 'c', title: 'value', type: 'number', unit: 'people' }
				]
			}
		}
	]
};

/** Files that are no text in UTF-8, by their names in `user-files/expected.yaml`. */
export const MADE_FILES: Readonly<Record<string, () => Uint8Array>> = {
	'cp1251.csv': () => encode(RUSSIAN, 'windows-1251'),
	'koi8-r.csv': () => encode(RUSSIAN, 'koi8-r'),
	'gbk.csv': () => encode(CHINESE, 'gb18030'),
	// a letter of four bytes, which GBK lacks
	'gb18030.csv': () =>
		encode(CHINESE.replace('初步', '㐂初步'), 'gb18030', { 㐂: [0x81, 0x39, 0xef, 0x31] }),
	'utf-16-marked.csv': () => encodeUtf16(RUSSIAN, { isBig: true }),
	'weo-utf-16.xls': () => encodeUtf16(loadText('weo.tsv')),
	'weo-unmarked.xls': () => encodeUtf16(loadText('weo.tsv'), { hasMark: false }),
	'short-letters.csv': () =>
		encode('country,year,value,place\nKazakhstan,2012,5,Réunion\n', 'windows-1252'),
	'sheets.xlsx': () =>
		makeWorkbook([
			{ name: 'Read me', rows: [['This book'], ['has two tables', 'and this remark']] },
			{
				name: 'Imports',
				rows: [
					['country', 'year', 'value'],
					['KAZ', 2012, 5],
					['UZB', 2012, 6]
				]
			},
			{
				name: 'Exports',
				rows: [
					['country', 2012, 2013],
					['KAZ', 7, 8]
				]
			}
		]),
	'merged.xlsx': () =>
		makeWorkbook([
			{
				name: 'Trade',
				rows: [
					['Trade with China, million US$'],
					['Country', 'Partner', 2018, '', 2019, ''],
					['', '', 'Exports', 'Imports', 'Exports', 'Imports'],
					['Kazakhstan', 'Xinjiang', 1, 2, 3, 4],
					['', 'Gansu', 5, 6, 7, 8],
					['Tajikistan', 'Xinjiang', 9, 10, 11, '..']
				],
				merged: ['A1:F1', 'A2:A3', 'B2:B3', 'C2:D2', 'E2:F2', 'A4:A5']
			}
		]),
	'package.zip': () =>
		zipSync({
			'datapackage.json': strToU8(JSON.stringify(PACKAGE)),
			'data/students.csv': strToU8('a;b;c\nKAZ;2012;-999\nKAZ;2013;5400\nRUS;2013;1\n')
		}),
	'old.xls': () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]),
	'picture.png': () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0])
};

const EXPECTED = 'expected.yaml';

/** Every file, of both kinds, in the order of their names. */
export const listFileNames = (): string[] =>
	[...readdirSync(FOLDER).filter((name) => name !== EXPECTED), ...Object.keys(MADE_FILES)].sort();
