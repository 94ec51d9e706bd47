import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { LANGUAGE } from '#language';
import { drawOverview } from '../../src/lib/core/data/courses';
import { getCourseTopology } from './course-topology';
import { buildShapeRows, buildShapeTable, readShapes } from './site-shapes';
import type { RegionArea } from './geo/region-areas';
import { withVersion } from './data-package';
import { nameCodesInNotes } from './named-notes';
import type { TableSet } from './read-tables';
import { shapeClaims } from './shape/claims';
import { shapeCore } from './shape/core';
import { shapeDetail } from './shape/detail';
import { shapeDistances } from './shape/distances';
import { shapeExplore } from './shape/explore/explore';
import { shapeHistories } from './shape/histories/histories';
import { shapeUserExamples } from './shape/user-data-examples';
import { readAskedQuestions } from './questions/read-questions';
import { readTopics } from './shape/search/read-topics';
import { shapeSearch, type SearchNames } from './shape/search/search';
import { shapeTopics, type TopicWords } from './shape/search/topics';

/** What pages import as `#built/…`: the tables and the story in the language of this process. */
export const BUILT_FOLDER = `src/lib/core/data/built/${LANGUAGE}`;

export interface BuiltFile {
	/** From the root of the repository. */
	path: string;
	content: string;
}

export const buildJsonFile = (path: string, content: unknown): BuiltFile => ({
	path,
	content: `${JSON.stringify(content)}\n`
});

const buildJsonFiles = (folder: string, contents: Readonly<Record<string, unknown>>): BuiltFile[] =>
	Object.entries(contents).map(([name, content]) =>
		buildJsonFile(`${folder}/${name}.json`, content)
	);

/**
 * The tables that the browser loads, except the index of the search. Equal tables, areas and names
 * give equal bytes.
 */
export const buildFiles = (
	tables: TableSet,
	areas: readonly RegionArea[],
	names: SearchNames
): BuiltFile[] => {
	const set = nameCodesInNotes(tables);
	return buildJsonFiles(BUILT_FOLDER, {
		core: shapeCore(set),
		detail: shapeDetail(set, areas),
		claims: shapeClaims(set),
		explore: shapeExplore(set, areas),
		distances: shapeDistances(set),
		histories: shapeHistories(set, areas, names)
	});
};

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
	return buildJsonFile(`${BUILT_FOLDER}/search.json`, index);
}

/** The topics of the search in the language of this process, of the newest tables. */
export function buildTopicsFile(
	set: TableSet,
	areas: readonly RegionArea[],
	root: string,
	words: TopicWords
): BuiltFile {
	const { table } = readTopics(root);
	return buildJsonFile(
		`${BUILT_FOLDER}/topics.json`,
		shapeTopics(table.rows, shapeExplore(set, areas), words, readAskedQuestions(root))
	);
}

/**
 * What is the same in every language: examples of the workbench, courses as exact as their sources,
 * shapes of sites and their rows.
 */
export const buildSharedFiles = (set: TableSet): BuiltFile[] =>
	buildJsonFiles('src/lib/core/data/built', {
		'own-examples': shapeUserExamples(set),
		courses: getCourseTopology(set).close,
		'site-shapes': buildShapeTable(readShapes()),
		'site-shape-rows': buildShapeRows(readShapes())
	});

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

/** Writes what a new checkout does not have yet: code of pages that is called here imports it. */
export function writeMissingFiles(files: readonly BuiltFile[], root: string): void {
	writeFiles(
		files.filter(({ path }) => !existsSync(join(root, path))),
		root
	);
}
