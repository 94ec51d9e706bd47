/** Links can be locked to editions, whose figures never change. */
import { existsSync, readFileSync } from 'node:fs';
import { patch, type Delta } from 'jsondiffpatch';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { getEdition, type DataPackage } from '../../data/build/data-package';
import {
	getArchivePath,
	listChangedTables,
	readArchives,
	readArchiveTables
} from '../../data/build/editions/edition-archive';
import { buildEditionFile, buildAllTables } from '../../data/build/editions/build-editions';
import { readRegionAreas } from '../../data/build/geo/region-areas';
import { readTables } from '../../data/build/read-tables';
import { shapeCore } from '../../data/build/shape/core';
import { readSearchNames } from '../../data/build/shape/search/read-search-names';
import { EDITION_TABLES } from '../../src/lib/core/data/edition-file';
import { BUDGETS, measureCompressed, whenAbove } from '../budgets';

const archives = readArchives(process.cwd());
const ground = {
	areas: await readRegionAreas(),
	names: await readSearchNames(process.cwd())
};
const { set } = readTables(process.cwd());
const current = { set, tables: buildAllTables(set, ground) };
const { version } = JSON.parse(readFileSync('data/datapackage.json', 'utf8')) as DataPackage;
const last = getEdition({ version });

describe('editions of the data', () => {
	it('the descriptor names the last one', () => {
		expect(archives.at(-1)?.edition).toBe(last);
	});

	it('the tables are those of the last one, or come after it', () => {
		const isOpen = listChangedTables(process.cwd(), last).length > 0;
		expect(getEdition(set.dataPackage)).toBe(isOpen ? `${last}-next` : last);
		expect(shapeCore(set).edition).toBe(getEdition(set.dataPackage));
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
			expect(existsSync(getArchivePath(edition))).toBe(true);
			expect(shapeCore(readArchiveTables(archive)).edition).toBe(edition);
		}
	);

	it.each(archives.map((archive) => [archive.edition, archive] as const))(
		'a link to %s shows its tables as published, whole and exactly, within the budget',
		(_edition, archive) => {
			const older = readArchiveTables(archive);
			const file = buildEditionFile(current, older, ground);
			const bytes = measureCompressed([JSON.stringify(file)], BUDGETS.edition);
			expect(bytes, whenAbove('edition')).toBeLessThan(BUDGETS.edition);
			const published = buildAllTables(older, ground);
			for (const table of EDITION_TABLES) {
				// as a page reads the file
				const difference = JSON.parse(JSON.stringify(file.patches[table])) as Delta | null;
				const shown = patch(structuredClone(current.tables[table]), difference ?? undefined);
				expect(shown, table).toEqual(published[table]);
			}
		}
	);

	it('2026-11 keeps its figure of students from Kazakhstan in 2018', () => {
		const first = archives.find(({ edition }) => edition === '2026-11')!;
		expect(shapeCore(readArchiveTables(first)).students.KAZ.all[13]?.value).toBe(11_784);
	});
});
