/** Links can be locked to editions, whose figures never change. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { editionOf, type DataPackage } from '../../data/build/data-package';
import {
	archivePath,
	changedTables,
	readArchives,
	tablesOfArchive
} from '../../data/build/editions/edition-archive';
import { readTables } from '../../data/build/read-tables';
import { shapeCore } from '../../data/build/shape/core';

const archives = readArchives(process.cwd());
const { version } = JSON.parse(readFileSync('data/datapackage.json', 'utf8')) as DataPackage;
const last = editionOf({ version });

describe('editions of the data', () => {
	it('the descriptor names the last one', () => {
		expect(archives.at(-1)?.edition).toBe(last);
	});

	it('the tables are those of the last one, or come after it', () => {
		const isOpen = changedTables(process.cwd(), last).length > 0;
		const { set } = readTables(process.cwd());
		expect(editionOf(set.dataPackage)).toBe(isOpen ? `${last}-next` : last);
		expect(shapeCore(set).edition).toBe(editionOf(set.dataPackage));
	});

	it('CITATION.cff names the last one', () => {
		const { references } = parse(readFileSync('CITATION.cff', 'utf8')) as {
			references: { type: string; version?: string }[];
		};
		expect(references.find(({ type }) => type === 'data')?.version).toBe(last);
	});

	it.each(archives.map((archive) => [archive.edition, archive] as const))(
		'%s is named by year and month and works with the current code',
		(edition, archive) => {
			expect(edition).toMatch(/^\d{4}-(0[1-9]|1[0-2])(-[1-9]\d?)?$/);
			expect(existsSync(archivePath(edition))).toBe(true);
			expect(shapeCore(tablesOfArchive(archive)).edition).toBe(edition);
		}
	);

	it('2026-11 keeps its figure of students from Kazakhstan in 2018', () => {
		const first = archives.find(({ edition }) => edition === '2026-11')!;
		expect(shapeCore(tablesOfArchive(first)).students.KAZ.all[13]?.value).toBe(11_784);
	});
});
