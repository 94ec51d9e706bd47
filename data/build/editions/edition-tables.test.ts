import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readArchive, readArchives } from './edition-archive';
import { buildEditionTables } from './edition-tables';

it('gives every table of every edition its own address', () => {
	const archives = readArchives('.');
	const files = buildEditionTables(archives);
	expect(new Set(files.map(({ path }) => path)).size).toBe(files.length);
	for (const { edition } of archives)
		expect(files.map(({ path }) => path)).toContain(`static/data/${edition}/students.csv`);
});

it('has the tables of the repository under their edition', () => {
	const archive = readArchive('.', '2030-01');
	const files = buildEditionTables([archive]);
	const series = files.find(
		({ path }) => path === `static/data/${archive.edition}/student_series.csv`
	);
	expect(series?.content).toBe(readFileSync('data/tables/student_series.csv', 'utf8'));
});

it('fails if an edition has no such table', () => {
	const resources = [{ name: 'students', path: 'tables/students.csv' }];
	const files = { 'datapackage.json': JSON.stringify({ resources }) };
	expect(() => buildEditionTables([{ edition: '2026-11', files }])).toThrow(
		'has no file tables/students.csv'
	);
});
