import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { getEdition } from '../../data/build/data-package';
import { readRegionAreas } from '../../data/build/geo/region-areas';
import { readTables } from '../../data/build/read-tables';
import { shapeAlsoReported } from '../../data/build/shape/also-said';
import { readSearchNames } from '../../data/build/shape/search/read-search-names';
import {
	buildFiles,
	buildSearchFile,
	buildTopicsFile,
	downloadFiles,
	writeFiles
} from '../../data/build/write-output';
import type { ExploreTables } from '../../src/lib/core/data/explore/types';
import { drawOverview } from '../../src/lib/core/data/courses';
import type { BuiltCoreTables, DetailTables } from '../../src/lib/core/data/types';
import { BUDGETS, measureCompressed, whenAbove } from '../budgets';

const folder = mkdtempSync(join(tmpdir(), 'atlas-data-'));
afterAll(() => rmSync(folder, { recursive: true }));

const areas = await readRegionAreas();
const names = await readSearchNames(process.cwd());
const { set } = readTables(process.cwd());
const files = buildFiles(set, areas, names);
const search = buildSearchFile(set, names);
const topics = buildTopicsFile(set, areas, process.cwd(), {
	translate: (english) => english,
	translations: names.translations
});
const histories = files.find(({ path }) => path.endsWith('/histories.json'))!;
const [core, detail, , explore] = files.map(({ content }) => JSON.parse(content)) as [
	BuiltCoreTables,
	DetailTables,
	unknown,
	ExploreTables
];

describe('the built files', () => {
	it('are the same bytes when the same tables are built elsewhere', async () => {
		const { set: sameSet } = readTables(process.cwd());
		const again = [
			...buildFiles(sameSet, await readRegionAreas(), names),
			buildSearchFile(sameSet, names),
			...downloadFiles(sameSet, process.cwd())
		];
		writeFiles(again, folder);
		const built = [...files, search, ...downloadFiles(set, process.cwd())];
		for (const { path, content } of built) {
			expect(readFileSync(join(folder, path), 'utf8') === content, path).toBe(true);
		}
	});

	it('stay below the budget, compressed', () => {
		const own = files.filter((file) => file !== histories);
		const bytes = measureCompressed(
			own.map(({ content }) => content),
			BUDGETS.tables
		);
		expect(bytes, whenAbove('tables')).toBeLessThan(BUDGETS.tables);
	});

	it('have a search index below its own budget', () => {
		const bytes = measureCompressed([search.content], BUDGETS.search);
		expect(bytes, whenAbove('search')).toBeLessThan(BUDGETS.search);
	});

	it('have topics below their own budget', () => {
		const bytes = measureCompressed([topics.content], BUDGETS.topics);
		expect(bytes, whenAbove('topics')).toBeLessThan(BUDGETS.topics);
	});

	it('have histories of places below their own budget', () => {
		const bytes = measureCompressed([histories.content], BUDGETS.histories);
		expect(bytes, whenAbove('histories')).toBeLessThan(BUDGETS.histories);
	});

	it('contain the edition', () => {
		const editions = [core, detail, explore].map(({ edition }) => edition);
		expect(new Set(editions)).toEqual(new Set([getEdition(set.dataPackage)]));
	});

	it('contain every source that they name', () => {
		for (const tables of [core, detail, explore]) {
			const named = JSON.stringify(tables).matchAll(/"sourceId":"([^"]+)"/g);
			for (const [, id = ''] of named) expect(tables.sources[id]?.id).toBe(id);
		}
	});

	it('have a point for every waypoint, and a value for every reported cell', () => {
		const points = drawOverview(core).corridors.flatMap(({ segments }) =>
			segments.flatMap((s) => s.lonLats)
		);
		expect(points.flat().every(Number.isFinite)).toBe(true);
		const cells = Object.values(core.students).flatMap((series) => Object.values(series).flat());
		expect(cells.every(({ value, quality }) => (value === null) === (quality === 'none'))).toBe(
			true
		);
	});

	it('link finance and projects to existing corridors', () => {
		const ids = new Set(core.corridors.map(({ id }) => id));
		const tied = [...detail.financeRecords, ...detail.projects].flatMap(
			({ corridorId }) => corridorId ?? []
		);
		expect(tied.length).toBeGreaterThan(30);
		expect(tied.filter((id) => !ids.has(id))).toEqual([]);
	});

	it('mark the drawn figure among all known figures', () => {
		const found = shapeAlsoReported(set).filter(
			({ country, year, measure }) =>
				country === 'KAZ' && year === 2018 && !['moe_degree', 'cgs'].includes(measure)
		);
		expect(found.map(({ value, drawn }) => [value, drawn])).toEqual([
			[11_784, true],
			[11_784, true],
			[11_784, true],
			[14_000, false],
			[14_000, false]
		]);
	});

	it('put a statement of January 2020 in the cell of 2019', () => {
		const found = shapeAlsoReported(set).find(({ sourceId }) => sourceId === 'newsru-2020-wuhan');
		expect(found).toMatchObject({ country: 'KAZ', year: 2019, value: 10_000, drawn: true });
	});
});

describe('npm run data:check', () => {
	it('prints every error of a broken table and exits with 1', () => {
		const root = join(folder, 'broken');
		cpSync('data', join(root, 'data'), { recursive: true });
		const file = join(root, 'data/tables/students.csv');
		const lines = readFileSync(file, 'utf8').split('\n');
		lines[13] = lines[13]?.replace(/,(\d+),moe_total,/, ',"11,784",moe_total,') ?? '';
		writeFileSync(file, lines.join('\n'));
		const tsx = join(process.cwd(), 'node_modules/.bin/tsx');
		const main = join(process.cwd(), 'data/build/main.ts');
		let failure: { status?: number; stderr?: string } = {};
		try {
			execFileSync(tsx, [main, '--check'], { cwd: root, encoding: 'utf8', stdio: 'pipe' });
		} catch (error) {
			failure = error as typeof failure;
		}
		expect(failure.status).toBe(1);
		expect(failure.stderr).toContain(
			'data/tables/students.csv:14: column "students": "11,784" is not a whole number' +
				': write the cell as data/datapackage.json describes its column\n'
		);
	});
});
