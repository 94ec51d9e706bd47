import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { LANGUAGE } from '#language';
import type { RegionArea } from './geo/region-areas';
import type { TableSet } from './read-tables';
import { shapeClaims } from './shape/claims';
import { shapeCore } from './shape/core';
import { shapeDetail } from './shape/detail';
import { shapeExplore } from './shape/explore/explore';
import { shapeSearch, type SearchNames } from './shape/search/search';

/** What pages import as `#built/…`: the tables and the story in the language of this process. */
export const BUILT_FOLDER = `src/lib/data/built/${LANGUAGE}`;

/** All tables for the map together, compressed, must stay below this. */
export const BUDGET_BYTES = 150_000;

/** The index of the search, which is loaded when a reader turns to it, must stay below this. */
export const SEARCH_BUDGET_BYTES = 50_000;

export interface BuiltFile {
	/** From the root of the repository. */
	path: string;
	content: string;
}

/** What the browser loads. Equal tables and areas give equal bytes. */
export function buildFiles(set: TableSet, areas: readonly RegionArea[]): BuiltFile[] {
	const built = {
		core: shapeCore(set),
		detail: shapeDetail(set),
		claims: shapeClaims(set),
		explore: shapeExplore(set, areas)
	};
	return Object.entries(built).map(([name, tables]) => ({
		path: `${BUILT_FOLDER}/${name}.json`,
		content: `${JSON.stringify(tables)}\n`
	}));
}

/**
 * The index of the search. Equal tables and names give equal bytes.
 * @param change of the tables before names are gathered from them, for another language
 */
export function buildSearchFile(
	set: TableSet,
	names: SearchNames,
	change: <T>(tables: T) => T = (tables) => tables
): BuiltFile {
	const index = shapeSearch(set, change(shapeCore(set)), change(shapeDetail(set)), names);
	return { path: `${BUILT_FOLDER}/search.json`, content: `${JSON.stringify(index)}\n` };
}

/** The package as a reader downloads it, in the folders that its descriptor names. */
export function downloadFiles(set: TableSet, root: string): BuiltFile[] {
	const names = ['datapackage.json', ...set.dataPackage.resources.map(({ path }) => path)];
	return names.map((name) => ({
		path: `static/data/${name}`,
		content: readFileSync(join(root, 'data', name), 'utf8')
	}));
}

export function writeFiles(files: readonly BuiltFile[], root: string): void {
	for (const { path, content } of files) {
		mkdirSync(dirname(join(root, path)), { recursive: true });
		writeFileSync(join(root, path), content);
	}
}

export interface Sizes {
	rawBytes: number;
	gzipBytes: number;
	brotliBytes: number;
}

export function sizesOf(content: string): Sizes {
	const bytes = Buffer.from(content);
	return {
		rawBytes: bytes.length,
		gzipBytes: gzipSync(bytes, { level: 9 }).length,
		brotliBytes: brotliCompressSync(bytes).length
	};
}
