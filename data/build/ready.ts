/** What follows from edited tables and needs no thought: counts, published ids, fonts. */
import { collectErrors } from './checks';
import { sortErrors, type DataError } from './data-error';
import { listGroundItems, type Ground } from './ground';
import { withInstituteCounts } from './institute-counts';
import { readChineseText } from './languages/chinese-text';
import { cutChineseFonts } from './languages/cut-chinese-fonts';
import {
	checkCharacters,
	listLackingInPages,
	listLackingInTables
} from './languages/lacking-characters';
import { readTablesFont, writePageFont } from './languages/page-fonts';
import { withPointRegions } from './point-regions';
import { buildPublishedFile, listUnpublished } from './links/publish';
import { writeFiles, type BuiltFile } from './write-output';

interface Readiness {
	errors: readonly DataError[];
	/** Writes what follows, to be called without errors. @returns the files that it changed */
	write(): Promise<string[]>;
}

interface Update {
	file: BuiltFile;
	/** What is new in it, in words. */
	what: string;
}

function newIds(ground: Ground): Update[] {
	const items = listGroundItems(ground);
	const added = listUnpublished(items, ground.links).map(({ kind, id }) => `${kind}:${id}`);
	if (added.length === 0) return [];
	const what = `${added.length} new, which links may use from now on: ${added.join(', ')}`;
	return [{ file: buildPublishedFile(items, ground.links), what }];
}

/** Finds the errors of the tables and what follows from them, and writes nothing. */
export async function findReadiness(ground: Ground): Promise<Readiness> {
	const { root } = ground;
	const { set, file } = withInstituteCounts(ground.set, root);
	const placed = withPointRegions(set, ground.areas);
	const counted: Ground = { ...ground, set: placed.set };
	// errors of the talk are among those of the checks
	const { text } = await readChineseText(root);
	const [inPages, inTables] = [
		await listLackingInPages(root, text),
		await listLackingInTables(root)
	];
	const characters = [...new Set([...inPages, ...inTables])];
	const errors = [...(await collectErrors(counted)), ...(await checkCharacters(root, characters))];
	return {
		errors: sortErrors(errors),
		async write() {
			const updates = [
				...(file ? [{ file, what: 'the counts that institutes gives' }] : []),
				...placed.files.map((each) => ({ file: each, what: 'the regions of its points' })),
				...newIds(counted)
			];
			for (const update of updates) console.log(`data: ${update.file.path}: ${update.what}`);
			const files = updates.map((update) => update.file);
			writeFiles(files, root);
			const changed = files.map(({ path }) => path);
			if (characters.length > 0) console.log(`data: the fonts lacked ${characters.join('')}`);
			if (inPages.length > 0) changed.push(...(await cutChineseFonts(root, text)));
			if (inTables.length > 0) {
				changed.push(...(await writePageFont(root, await readTablesFont(root))));
			}
			return changed;
		}
	};
}
