/** Links can be locked to editions, whose figures never change. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import {
	archiveOfRepository,
	changedFiles,
	readArchives,
	tablesOfArchive
} from '../../data/build/editions/edition-archive';
import { shapeCore } from '../../data/build/shape/core';

const archives = readArchives(process.cwd());
const tables = archiveOfRepository(process.cwd());

describe('editions of the data', () => {
	it('the tables are those of their edition', () => {
		const kept = archives.find(({ edition }) => edition === tables.edition);
		expect(
			kept !== undefined,
			`Edition ${tables.edition} is not saved yet, so no link can be locked to it: run npm run data:edition.`
		).toBe(true);
		expect(
			kept && changedFiles(kept, tables),
			`The tables are no longer those of edition ${tables.edition}, which links may pin. ` +
				'Raise "version" in data/datapackage.json (2026.11 to 2026.12, or to 2026.11.2 within the ' +
				'month) and "created", then run npm run data:edition: see "Publish an edition" in CONTRIBUTING.md.'
		).toEqual([]);
	});

	it('CITATION.cff names it', () => {
		const { references } = parse(readFileSync('CITATION.cff', 'utf8')) as {
			references: { type: string; version?: string }[];
		};
		expect(references.find(({ type }) => type === 'data')?.version).toBe(tables.edition);
	});

	it.each(archives.map((archive) => [archive.edition, archive] as const))(
		'%s is named by year and month and works with the current code',
		(edition, archive) => {
			expect(edition).toMatch(/^\d{4}-(0[1-9]|1[0-2])(-[1-9]\d?)?$/);
			expect(shapeCore(tablesOfArchive(archive)).edition).toBe(edition);
		}
	);

	it('2026-11 keeps its figure of students from Kazakhstan in 2018', () => {
		const first = archives.find(({ edition }) => edition === '2026-11')!;
		expect(shapeCore(tablesOfArchive(first)).students.KAZ.all[13]?.value).toBe(11_784);
	});
});
