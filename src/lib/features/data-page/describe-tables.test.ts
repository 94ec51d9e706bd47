import { describe, expect, it } from 'vitest';
import { QUALITIES } from '$lib/core/domain/quality';
import { readDictionary } from '../../../../data/build/languages/dictionary';
import { readTables } from '../../../../data/build/read-tables';
import { FOLDER_LANGUAGES } from '../../../../scripts/messages/languages.mjs';
import { describeTables } from './describe-tables';

const { set } = readTables(process.cwd());
const tables = describeTables(set).flatMap((group) => group.tables);
const tableNamed = (name: string) => tables.find((table) => table.name === name)!;

describe('the tables of the page', () => {
	it('are all of the package, each once, with schema, licences and sources', () => {
		expect(tables.map(({ name }) => name).sort()).toEqual(
			set.dataPackage.resources.map(({ name }) => name).sort()
		);
		for (const { name, columns, key, licences } of tables) {
			expect(columns.length, name).toBeGreaterThan(0);
			expect(
				columns.map((column) => column.name),
				name
			).toEqual(expect.arrayContaining(key));
			expect(licences.length, name).toBeGreaterThan(0);
			for (const { type, description } of columns) expect(type && description, name).not.toBe('');
		}
	});

	it('describe type, unit and rules in words', () => {
		const students = tableNamed('student_series').columns.find(({ name }) => name === 'students')!;
		expect(students).toMatchObject({ type: 'whole number, people', rules: 'at least 0' });
		const quality = tableNamed('student_series').columns.find(({ name }) => name === 'quality')!;
		expect(quality.rules).toBe('required; one of reported, estimate, suspect, unverified, none');
	});
});

/** What the page says about a table, but for the sources that keep their title. */
const getText = ({ title, description, columns, licences, sources }: (typeof tables)[number]) => [
	title,
	description,
	...columns.map((column) => column.description),
	...licences.map((licence) => licence.title),
	...sources.filter(({ path }) => path === undefined).map((source) => source.title)
];

it.each(FOLDER_LANGUAGES)('say nothing in English in %s', (language) => {
	const { dictionary } = readDictionary(process.cwd(), language);
	const translated = describeTables(set, dictionary).flatMap((group) => group.tables);
	const english = new Set(tables.flatMap(getText));
	expect(english.size).toBeGreaterThan(200);
	expect(translated.flatMap(getText).filter((words) => english.has(words))).toEqual([]);
});

it('keep the titles of published sources', () => {
	const { dictionary } = readDictionary(process.cwd(), 'ru');
	const published = new Map([...dictionary, ['Global Energy Monitor', 'x']]);
	const { sources } = describeTables(set, published)
		.flatMap((group) => group.tables)
		.find(({ name }) => name === 'projects')!;
	expect(sources.map(({ title }) => title)).toContain('Global Energy Monitor');
});

describe('coverage', () => {
	it('is that of the drawn series', () => {
		const { rows, isOfRecords } = tableNamed('student_series').coverage!;
		expect(rows[0]).toBe('rrrrrrrrrrrrrrennns');
		expect(rows[4]).toBe('ssrrrrrrrrrrrrennne');
		expect(isOfRecords).toBe(false);
	});

	it('has five rows of nineteen known letters for every table with countries and years', () => {
		const covered = tables.flatMap(({ coverage }) => coverage ?? []);
		expect(covered.length).toBeGreaterThan(8);
		const letters = QUALITIES.map((quality) => quality.charAt(0)).join('');
		for (const { rows } of covered) {
			expect(rows).toHaveLength(5);
			for (const row of rows) expect(row).toMatch(new RegExp(`^[${letters}]{19}$`));
		}
		expect(tableNamed('corridors').coverage).toBeNull();
		// its countries are any of the world
		expect(tableNamed('world_origins').coverage).toBeNull();
		expect(tableNamed('tracker_sums').coverage!.isOfRecords).toBe(true);
	});
});
