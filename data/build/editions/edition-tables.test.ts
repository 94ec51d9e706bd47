import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { archiveOfRepository, readArchives } from './edition-archive';
import { editionTables } from './edition-tables';

it('gives every table of every edition an address of its own', () => {
	const archives = readArchives('.');
	const files = editionTables(archives);
	expect(new Set(files.map(({ path }) => path)).size).toBe(files.length);
	for (const { edition } of archives)
		expect(files.map(({ path }) => path)).toContain(`static/data/${edition}/students.csv`);
});

it('holds the tables of the repository under the edition that they are', () => {
	const archive = archiveOfRepository('.');
	const files = editionTables([archive]);
	const series = files.find(({ path }) => path === `static/data/${archive.edition}/student_series.csv`);
	expect(series?.content).toBe(readFileSync('data/tables/student_series.csv', 'utf8'));
});

it('stops at an edition that lacks a table', () => {
	const resources = [{ name: 'students', path: 'tables/students.csv' }];
	const files = { 'datapackage.json': JSON.stringify({ resources }) };
	expect(() => editionTables([{ edition: '2026-11', files }])).toThrow('has no file tables/students.csv');
});
