import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { DataPackage } from '../data-package';
import { formatError } from '../data-error';
import { readTables } from '../read-tables';
import { checkTranslations } from './check-translations';

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

const HEAD = 'english,ru,zh,kk\n';
const row = (...texts: string[]) => texts.map((text) => `${text},р,中,қ\n`).join('');

/** A package of one table with institutes, as it would be published. */
const dataPackage = {
	resources: [
		{
			name: 'institutes',
			path: 'tables/institutes.csv',
			title: 'Institutes',
			description: 'All of them.',
			licenses: [{ name: 'CC-BY-4.0', title: 'Attribution', path: 'https://example.org/' }],
			sources: [{ title: 'Press' }, { title: 'A book', path: 'https://example.org/' }],
			schema: {
				fields: [
					{ name: 'name', type: 'string', description: 'Name' },
					{ name: 'city', type: 'string', description: 'City' }
				],
				primaryKey: 'name',
				missingValues: ['']
			}
		}
	]
} as unknown as DataPackage;

const FILES: Readonly<Record<string, string>> = {
	'data/datapackage.json': JSON.stringify(dataPackage, null, '\t'),
	'data/tables/institutes.csv': 'name,city\nIn Osh,Osh\nAt 12,\n',
	'data/translations/tables.csv': HEAD + row('Institutes'),
	'data/translations/descriptions.csv':
		HEAD + row('All of them.', 'Attribution', 'Press', 'Name', 'City'),
	'data/translations/institutes.csv': HEAD + row('In Osh', 'Osh', 'At 12'),
	'data/translations/finance.csv':
		HEAD + row('China', 'Export-Import Bank of China', 'China Development Bank')
};

/** The errors of these files, with some changed. */
function listErrorsWith(changed: Readonly<Record<string, string>>): string[] {
	const root = mkdtempSync(join(tmpdir(), 'translations-'));
	folders.push(root);
	for (const [path, content] of Object.entries({ ...FILES, ...changed })) {
		mkdirSync(dirname(join(root, path)), { recursive: true });
		writeFileSync(join(root, path), content);
	}
	return checkTranslations(root, readTables(root).set).map(formatError);
}

/** The line of the package that holds some words. */
const packageLine = (words: string, from = 0) =>
	FILES['data/datapackage.json']!.split('\n').findIndex(
		(line, index) => index >= from && line.includes(words)
	) + 1;

describe('the translations of the tables', () => {
	it('have no error if each text has a row', () => {
		expect(listErrorsWith({})).toEqual([]);
	});

	it('lack a name of a row', () => {
		const cells = 'name,city\nIn Osh,Osh\nIn Naryn,Osh\nIn Naryn,\nAt 12,\n';
		expect(listErrorsWith({ 'data/tables/institutes.csv': cells })).toEqual([
			'data/tables/institutes.csv:3: column "name": "In Naryn" has no translation: add a row with this English text to data/translations/institutes.csv'
		]);
	});

	it.each([
		['the description of a table', 'All of them.', null],
		['the title of a licence', 'Attribution', null],
		['a source without an address', 'Press', null],
		['the description of a column', 'City', 'city']
	])('lack %s', (_, text, column) => {
		const descriptions = FILES['data/translations/descriptions.csv']!.replace(row(text), '');
		const line = packageLine(JSON.stringify(text));
		expect(listErrorsWith({ 'data/translations/descriptions.csv': descriptions })).toEqual([
			`data/datapackage.json:${line}: ${column ? `column "${column}": ` : ''}"${text}" has no translation: add a row with this English text to data/translations/descriptions.csv`
		]);
	});

	it('lack the title of a table', () => {
		expect(listErrorsWith({ 'data/translations/tables.csv': HEAD })).toEqual([
			`data/datapackage.json:${packageLine('"Institutes"')}: "Institutes" has no translation: add a row with this English text to data/translations/tables.csv`
		]);
	});

	it('lack a language', () => {
		const tables = `${HEAD}Institutes,Институты,,Институттар\n`;
		expect(listErrorsWith({ 'data/translations/tables.csv': tables })).toEqual([
			'data/translations/tables.csv:2: column "zh": "Institutes" has no translation'
		]);
	});

	it('have a row whose text was changed or deleted', () => {
		const institutes = HEAD + row('In Osh', 'In Osch', 'Osh', 'At 12', 'A book');
		expect(listErrorsWith({ 'data/translations/institutes.csv': institutes })).toEqual([
			'data/translations/institutes.csv:3: column "english": no table has the text "In Osch": write the text that the tables have now, or delete the row',
			'data/translations/institutes.csv:6: column "english": no table has the text "A book": write the text that the tables have now, or delete the row'
		]);
	});

	it('have a text twice', () => {
		const tables = HEAD + row('Institutes', 'Osh');
		expect(listErrorsWith({ 'data/translations/tables.csv': tables })).toEqual([
			'data/translations/tables.csv:3: column "english": "Osh" is already translated in data/translations/institutes.csv:3: delete one of the two rows'
		]);
	});

	it('are reported once if they are not a table', () => {
		const errors = listErrorsWith({ 'data/translations/tables.csv': `${HEAD}Institutes,И\n` });
		expect(errors.filter((error) => error.includes('cells'))).toEqual([
			'data/translations/tables.csv:2: has 2 cells where the header has 4'
		]);
	});
});
