import { createHash } from 'node:crypto';
import { create, type Delta } from 'jsondiffpatch';
import {
	EDITION_LIST_PATH,
	EDITION_TABLES,
	getEditionPath,
	type BuiltEdition,
	type EditionFile,
	type EditionList,
	type EditionTable
} from '../../../src/lib/core/data/edition-file';
import { getEdition } from '../data-package';
import type { RegionArea } from '../geo/region-areas';
import type { TableSet } from '../read-tables';
import type { SearchNames } from '../shape/search/search';
import { shapeSources } from '../shape/sources';
import { buildFiles, buildJsonFile, buildSearchFile, type BuiltFile } from '../write-output';
import { readArchiveTables, type EditionArchive } from './edition-archive';
import { listRowChanges } from './row-changes';

/** What shaping needs in addition to the tables: geometry, shared by all editions. */
export interface ShapingGround {
	areas: readonly RegionArea[];
	names: SearchNames;
}

export type BuiltTables = Readonly<Record<EditionTable, unknown>>;

/** An object with a member for each table. */
const forEachTable = <Value>(getValue: (table: EditionTable) => Value) =>
	Object.fromEntries(EDITION_TABLES.map((table) => [table, getValue(table)])) as Record<
		EditionTable,
		Value
	>;

const differ = create({
	// an item is the same in both by its id, else by its content
	objectHash: (item) => ('id' in item ? String(item.id) : JSON.stringify(item)),
	// nobody turns the newer tables back
	omitRemovedValues: true
});

/** What turns built tables into older ones, as JSON; null if they are equal. */
const diffTables = (current: unknown, older: unknown): Delta | null =>
	differ.diff(current, older) ?? null;

/** The tables that the browser loads, as read from the built files. */
export function collectBuiltTables(files: readonly BuiltFile[]): BuiltTables {
	return forEachTable(
		(table) =>
			JSON.parse(files.find(({ path }) => path.endsWith(`/${table}.json`))!.content) as unknown
	);
}

export const buildAllTables = (set: TableSet, { areas, names }: ShapingGround): BuiltTables =>
	collectBuiltTables([...buildFiles(set, areas, names), buildSearchFile(set, names)]);

/** Identifies the data of a build: equal tables give the same name. */
function formatBase(tables: BuiltTables): string {
	return createHash('sha256').update(JSON.stringify(tables)).digest('hex').slice(0, 16);
}

/** The current edition. */
export interface CurrentEdition {
	set: TableSet;
	tables: BuiltTables;
}

/** The difference of an older edition from the current one. */
export function buildEditionFile(
	current: CurrentEdition,
	older: TableSet,
	ground: ShapingGround
): EditionFile {
	const tables = buildAllTables(older, ground);
	const changes = listRowChanges(older, current.set);
	const named = new Set(changes.flatMap(({ sourceIds }) => sourceIds));
	const sources = { ...shapeSources(older), ...shapeSources(current.set) };
	return {
		edition: getEdition(older.dataPackage),
		base: formatBase(current.tables),
		patches: forEachTable((table) => diffTables(current.tables[table], tables[table])),
		changes,
		sources: Object.fromEntries(Object.entries(sources).filter(([id]) => named.has(id)))
	};
}

/**
 * The list of editions, a file for each older one, and the facts of the current edition. @throws
 * Error naming an old edition whose tables the current code cannot shape
 */
export function buildEditions(
	current: CurrentEdition,
	archives: readonly EditionArchive[],
	ground: ShapingGround
): BuiltFile[] {
	const edition = getEdition(current.set.dataPackage);
	const older = archives.filter((archive) => archive.edition !== edition);
	const built: BuiltEdition = {
		edition,
		previous: older.at(-1)?.edition ?? null,
		base: formatBase(current.tables)
	};
	const list: EditionList = { ...built, editions: [...older.map((a) => a.edition), edition] };
	const files = older.map((archive) => {
		try {
			const file = buildEditionFile(current, readArchiveTables(archive), ground);
			return buildJsonFile(`static/${getEditionPath(archive.edition)}`, file);
		} catch (cause) {
			throw new Error(`edition ${archive.edition} cannot be read by this code`, { cause });
		}
	});
	return [
		buildJsonFile('src/lib/core/data/built/edition.json', built),
		buildJsonFile(`static/${EDITION_LIST_PATH}`, list),
		...files
	];
}
