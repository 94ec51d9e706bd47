import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { patch } from 'jsondiffpatch';
import { describe, expect, it } from 'vitest';
import {
	EDITION_TABLES,
	type EditionFile,
	type EditionList,
	type EditionTable
} from '../../src/lib/core/data/edition-file';
import type { CoreTables } from '../../src/lib/core/data/types';
import { readRepository, findRowIndex, withCell, withoutRow } from '../../data/build/broken-tables';
import { readRegionAreas } from '../../data/build/geo/region-areas';
import { withVersion } from '../../data/build/data-package';
import { readTables, getTable, type TableSet } from '../../data/build/read-tables';
import { readSearchNames } from '../../data/build/shape/search/read-search-names';
import {
	buildEditionFile,
	buildEditions,
	buildAllTables
} from '../../data/build/editions/build-editions';
import {
	readArchive,
	getArchivePath,
	listChangedTables,
	listChangedFiles,
	packArchive,
	readArchiveTables,
	unpackArchive
} from '../../data/build/editions/edition-archive';
import { listRowChanges } from '../../data/build/editions/row-changes';

const set = readRepository();
const ground = {
	areas: await readRegionAreas(),
	names: await readSearchNames(process.cwd())
};

/** The tables as an older edition: one figure of 2018 lower, one row missing. */
function olderSet(): TableSet {
	const { rows } = getTable(set, 'student_series');
	const cell = rows.findIndex(
		({ cells }) => cells['country'] === 'KAZ' && cells['year'] === '2018'
	);
	const older = withoutRow(
		withCell(set, 'student_series', cell, 'students', '11111'),
		'opinion',
		findRowIndex(set, 'opinion', 'country', 'UZB')
	);
	return { ...older, dataPackage: { ...set.dataPackage, version: '2026.09' } };
}

describe('a stored edition', () => {
	const archive = readArchive(process.cwd(), '2026-12');

	it('is read from its file unchanged, with the same bytes each time', () => {
		// a few of its files: the best compression of all takes seconds
		const files = Object.fromEntries(Object.entries(archive.files).slice(0, 5));
		const small = { ...archive, files };
		const packed = packArchive(small);
		expect(unpackArchive(packed)).toEqual(small);
		expect(packArchive(small)).toEqual(packed);
	});

	it('has the tables as the build reads them', () => {
		const kept = readArchiveTables(archive);
		expect([...kept.tables.keys()]).toEqual([...set.tables.keys()]);
		expect(getTable(kept, 'student_series').rows).toEqual(getTable(set, 'student_series').rows);
	});

	it('differs by its figures, not by the texts of the descriptor', () => {
		const files = { ...archive.files, 'datapackage.json': '{}', 'tables/trade.csv': 'country\n' };
		expect(listChangedFiles(archive, { ...archive, files })).toEqual(['tables/trade.csv']);
	});

	it('with old column names is read under the current ones, with the same figures', () => {
		const asPublished = (text: string) => text.replaceAll('country', 'republic');
		const path = 'tables/student_series.csv';
		const [header = '', ...rows] = archive.files[path]!.split('\n');
		const published: Record<string, string> = {
			...archive.files,
			[path]: [asPublished(header), ...rows].join('\n')
		};
		const descriptor = set.dataPackage.resources.find(({ name }) => name === 'student_series')!;
		const resources = set.dataPackage.resources.map((resource) =>
			resource === descriptor
				? (JSON.parse(asPublished(JSON.stringify(resource))) as typeof resource)
				: resource
		);
		published['datapackage.json'] = JSON.stringify({ ...set.dataPackage, resources });
		const older = { ...archive, files: published };
		expect(asPublished(header)).toMatch(/^republic,/);
		expect(listChangedFiles(archive, older)).toEqual([]);
		expect(listRowChanges(readArchiveTables(older), set)).toEqual([]);
		const { schema } = readArchiveTables(older).dataPackage.resources.find(
			({ name }) => name === 'student_series'
		)!;
		expect(schema).toMatchObject({ primaryKey: descriptor.schema.primaryKey });
	});

	it('is what the tables of the repository are, until one of them changes', () => {
		const root = mkdtempSync(join(tmpdir(), 'edition-'));
		cpSync('data', join(root, 'data'), { recursive: true });
		const path = join(root, getArchivePath('2030-01'));
		const descriptor = join(root, 'data/datapackage.json');
		writeFileSync(descriptor, withVersion(readFileSync(descriptor, 'utf8'), '2030.01'));
		const version = () => readTables(root).set.dataPackage.version;
		expect(version()).toBe('2030.01');
		writeFileSync(path, packArchive(readArchive(root, '2030-01')));
		expect(version()).toBe('2030.01');
		const table = join(root, 'data/tables/events.csv');
		writeFileSync(table, readFileSync(table, 'utf8').replace('Tashkent', 'Tashkent city'));
		expect(version()).toBe('2030.01.next');
		expect(listChangedTables(root, '2030-01')).toEqual(['tables/events.csv']);
		rmSync(root, { recursive: true });
	});

	it('without one of its tables is rejected by name', () => {
		const { 'sources.csv': _, ...files } = archive.files;
		expect(() => readArchiveTables({ ...archive, files })).toThrow(
			`edition ${archive.edition} has no file sources.csv`
		);
	});
});

describe('the changes between two editions', () => {
	it('are listed figure by figure, with country, year and source', () => {
		const [figure, poll, ...rest] = listRowChanges(olderSet(), set);
		expect(figure).toMatchObject({
			kind: 'changed',
			table: 'Students in China: the series on the map',
			row: '',
			place: 'Kazakhstan',
			year: 2018,
			cells: [{ field: 'students', unit: 'persons', from: '11111', to: '11784' }]
		});
		expect(figure?.sourceIds).toHaveLength(1);
		expect(poll).toMatchObject({ kind: 'added', place: 'Uzbekistan' });
		expect(poll?.cells[0]).toMatchObject({ field: 'value', from: '' });
		expect(rest).toEqual([]);
	});

	it('name rows of other countries by country, because they have no place', () => {
		const korea = findRowIndex(set, 'world_origins', 'country', 'KOR');
		const [change] = listRowChanges(withCell(set, 'world_origins', korea, 'students', '1'), set);
		expect(change).toMatchObject({ row: 'country KOR', place: '', year: 2018 });
	});

	it('bug: a new column that follows from the point of a row was listed as a change of each row', () => {
		const row = findRowIndex(set, 'projects', 'region_code', 'KZ79');
		expect(listRowChanges(withCell(set, 'projects', row, 'region_code', ''), set)).toEqual([]);
	});

	it('are removals in the other direction, and none between equal editions', () => {
		expect(listRowChanges(set, olderSet()).map(({ kind }) => kind)).toEqual(['changed', 'removed']);
		expect(listRowChanges(set, set)).toEqual([]);
	});
});

describe('an older edition in the build', () => {
	const current = { set, tables: buildAllTables(set, ground) };
	const older = olderSet();
	const file: EditionFile = buildEditionFile(current, older, ground);

	it('restores all its own tables', () => {
		const expected = buildAllTables(older, ground);
		const shown = (table: EditionTable) =>
			patch(structuredClone(current.tables[table]), file.patches[table] ?? undefined);
		for (const table of EDITION_TABLES) expect(shown(table), table).toEqual(expected[table]);
		const core = shown('core') as CoreTables;
		expect(core.edition).toBe('2026-09');
		expect(core.students.KAZ.all[13]).toMatchObject({ value: 11_111, quality: 'reported' });
	});

	it('is small, and has the sources of its changes', () => {
		expect(brotliCompressSync(JSON.stringify(file)).length).toBeLessThan(10_000);
		for (const id of file.changes.flatMap(({ sourceIds }) => sourceIds)) {
			expect(file.sources[id]?.id).toBe(id);
		}
	});

	it('is in the list; the current one needs no file', () => {
		const archive = readArchive(process.cwd(), '2026-08');
		const changed = { set: older, tables: buildAllTables(older, ground) };
		const built = buildEditions(changed, [archive], ground);
		expect(built.map(({ path }) => path)).toEqual([
			'src/lib/core/data/built/edition.json',
			'static/editions/index.json',
			'static/editions/2026-08.json'
		]);
		const list = JSON.parse(built[1]!.content) as EditionList;
		expect(list).toMatchObject({
			edition: '2026-09',
			previous: '2026-08',
			editions: ['2026-08', '2026-09']
		});
	});
});
