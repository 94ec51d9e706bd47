/** What the checks and the build of the tables start from, read once. */
import type { LinkItem } from '../../src/lib/core/link/link-items';
import { memoizeLast } from '../../src/lib/core/domain/memoize';
import { CODE_ROOT } from './code-root';
import { getEdition } from './data-package';
import { collectBuiltTables } from './editions/build-editions';
import type { DataError } from './data-error';
import { readRegionAreas, type RegionArea } from './geo/region-areas';
import { listLinkItems } from './links/present-items';
import { readLinks, type LinkTables } from './links/read-links';
import { readTables, type TableSet } from './read-tables';
import { readSearchNames } from './shape/search/read-search-names';
import { listSearchedPlaces, type SearchNames } from './shape/search/search';
import { buildStory } from './story/build-story';
import { readStory, type RawStory } from './story/read-story';
import { readViews, type RawViews } from './views/read-views';
import {
	buildFiles,
	buildSearchFile,
	buildSharedFiles,
	buildTopicsFile,
	writeMissingFiles,
	type BuiltFile
} from './write-output';

export interface Ground {
	root: string;
	set: TableSet;
	links: LinkTables;
	/** Null if a file of the talk or the gallery cannot be read. */
	story: RawStory | null;
	views: RawViews | null;
	areas: readonly RegionArea[];
	names: SearchNames;
	/** Errors of the files themselves. */
	readErrors: readonly DataError[];
}

/** @param root of the repository */
export async function readGround(root: string): Promise<Ground> {
	const { set, errors: tableErrors } = readTables(root);
	const { links, errors: linkErrors } = readLinks(root);
	const { story, errors: storyErrors } = readStory(root);
	const { views, errors: viewErrors } = readViews(root);
	return {
		root,
		set,
		links,
		story,
		views,
		areas: await readRegionAreas(),
		names: await readSearchNames(root),
		readErrors: [...tableErrors, ...linkErrors, ...storyErrors, ...viewErrors]
	};
}

/** Every id that a link can name now. */
export function listGroundItems({ set, story, names }: Ground): LinkItem[] {
	const steps = story?.steps.map(({ id }) => id) ?? [];
	return listLinkItems(set, names.regions, { steps, places: listSearchedPlaces(set, names) });
}

/** What the browser loads, in English. @throws if the tables have errors */
export const shapeBuiltFiles = memoizeLast(({ root, set, areas, names }: Ground): BuiltFile[] => [
	...buildFiles(set, areas, names),
	buildSearchFile(set, names),
	buildTopicsFile(set, areas, root, {
		translate: (english) => english,
		translations: names.translations
	}),
	...buildSharedFiles(set)
]);

/**
 * The talk and the gallery with the figures of these tables, before anything is written: the code
 * of the pages, which finds the figures, is given the tables as a link to an edition gives them. The
 * check and the build share the result.
 */
export const buildStoryFrom = memoizeLast(
	async (ground: Ground): Promise<{ files: BuiltFile[]; errors: DataError[] }> => {
		const built = shapeBuiltFiles(ground);
		writeMissingFiles(built, CODE_ROOT);
		const tables = collectBuiltTables(built);
		globalThis.pinnedEdition = {
			requested: '',
			standing: 'unknown',
			current: getEdition(ground.set.dataPackage),
			file: null,
			show: <T>(table: keyof typeof tables) => tables[table] as T
		};
		return buildStory(ground.set, ground.root);
	}
);
