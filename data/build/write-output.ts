import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { LANGUAGE } from '#language';
import { drawOverview } from '../../src/lib/core/data/courses';
import { getCourseTopology } from './course-topology';
import { buildShapeRows, buildShapeTable, readShapes } from './site-shapes';
import type { RegionArea } from './geo/region-areas';
import { withVersion } from './data-package';
import type { TableSet } from './read-tables';
import { shapeClaims } from './shape/claims';
import { shapeCore } from './shape/core';
import { shapeDetail } from './shape/detail';
import { shapeDistances } from './shape/distances';
import { shapeExplore } from './shape/explore/explore';
import { shapeHistories } from './shape/histories/histories';
import { shapeUserExamples } from './shape/user-data-examples';
import { shapeSearch, type SearchNames } from './shape/search/search';

/** What pages import as `#built/…`: the tables and the story in the language of this process. */
export const BUILT_FOLDER = `src/lib/core/data/built/${LANGUAGE}`;

export interface BuiltFile {
	/** From the root of the repository. */
	path: string;
	content: string;
}

/** The files that the browser loads. Equal tables and areas give equal bytes. */
export function buildFiles(set: TableSet, areas: readonly RegionArea[]): BuiltFile[] {
	const built = {
		core: shapeCore(set),
		detail: shapeDetail(set, areas),
		claims: shapeClaims(set),
		explore: shapeExplore(set, areas),
		distances: shapeDistances(set)
	};
	return Object.entries(built).map(([name, tables]) => ({
		path: `${BUILT_FOLDER}/${name}.json`,
		content: `${JSON.stringify(tables)}\n`
	}));
}

/**
 * The index of the search. Equal tables and names give equal bytes.
 * @param change of the tables before names are collected, for another language
 */
export function buildSearchFile(
	set: TableSet,
	names: SearchNames,
	change: <T>(tables: T) => T = (tables) => tables
): BuiltFile {
	const core = drawOverview(change(shapeCore(set)));
	const index = shapeSearch(set, core, change(shapeDetail(set)), names);
	return { path: `${BUILT_FOLDER}/search.json`, content: `${JSON.stringify(index)}\n` };
}

/** What cards of places tell by date. Equal tables, areas and names give equal bytes. */
export const buildHistoriesFile = (
	set: TableSet,
	areas: readonly RegionArea[],
	names: SearchNames
): BuiltFile => ({
	path: `${BUILT_FOLDER}/histories.json`,
	content: `${JSON.stringify(shapeHistories(set, areas, names))}\n`
});

/** The examples of the workbench, the same in every language. */
export const buildExamplesFile = (set: TableSet): BuiltFile => ({
	path: 'src/lib/core/data/built/own-examples.json',
	content: `${JSON.stringify(shapeUserExamples(set))}\n`
});

/** The lines of the corridors as exact as their sources, the same in every language. */
export const buildCoursesFile = (set: TableSet): BuiltFile => ({
	path: 'src/lib/core/data/built/courses.json',
	content: `${JSON.stringify(getCourseTopology(set).close)}\n`
});

/** The shapes of sites and their rows, the same in every language. */
export function buildShapeFiles(): BuiltFile[] {
	const built = {
		'site-shapes': buildShapeTable(readShapes()),
		'site-shape-rows': buildShapeRows(readShapes())
	};
	return Object.entries(built).map(([name, table]) => ({
		path: `src/lib/core/data/built/${name}.json`,
		content: `${JSON.stringify(table)}\n`
	}));
}

/** The package as a reader downloads it, in the folders of its descriptor. */
export function downloadFiles({ dataPackage }: TableSet, root: string): BuiltFile[] {
	const read = (name: string) => readFileSync(join(root, 'data', name), 'utf8');
	const file = (name: string, content: string) => ({ path: `static/data/${name}`, content });
	return [
		file('datapackage.json', withVersion(read('datapackage.json'), dataPackage.version)),
		...dataPackage.resources.map(({ path }) => file(path, read(path)))
	];
}

export function writeFiles(files: readonly BuiltFile[], root: string): void {
	for (const { path, content } of files) {
		mkdirSync(dirname(join(root, path)), { recursive: true });
		writeFileSync(join(root, path), content);
	}
}
