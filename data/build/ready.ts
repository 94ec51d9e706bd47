/** What follows from edited tables and needs no thought: counts, published ids, fonts. */
import { collectFaults } from './checks';
import { sortFaults, type Fault } from './fault';
import { thingsOf, type Ground } from './ground';
import { withInstituteCounts } from './institute-counts';
import { readChineseText } from './languages/chinese-text';
import { cutChineseFonts } from './languages/cut-chinese-fonts';
import { checkCharacters, lackingInPages, lackingInTables } from './languages/lacking-characters';
import { readTablesFont, writePageFont } from './languages/page-fonts';
import { publishedFile, unpublished } from './links/publish';
import { writeFiles, type BuiltFile } from './write-output';

interface Readiness {
	faults: readonly Fault[];
	/** Writes what follows, to be called without faults. @returns the files that it changed */
	write(): Promise<string[]>;
}

interface Update {
	file: BuiltFile;
	/** What is new in it, in words. */
	what: string;
}

function newIds(ground: Ground): Update[] {
	const things = thingsOf(ground);
	const added = unpublished(things, ground.links).map(({ kind, id }) => `${kind}:${id}`);
	if (added.length === 0) return [];
	const what = `${added.length} new, which links may use from now on: ${added.join(', ')}`;
	return [{ file: publishedFile(things, ground.links), what }];
}

/** Finds the faults of the tables and what follows from them, and writes nothing. */
export async function findReadiness(ground: Ground): Promise<Readiness> {
	const { root } = ground;
	const { set, file } = withInstituteCounts(ground.set, root);
	const counted: Ground = { ...ground, set };
	// faults of the talk are among those of the checks
	const { text } = await readChineseText(root);
	const [inPages, inTables] = [await lackingInPages(root, text), await lackingInTables(root)];
	const characters = [...new Set([...inPages, ...inTables])];
	const faults = [...(await collectFaults(counted)), ...(await checkCharacters(root, characters))];
	return {
		faults: sortFaults(faults),
		async write() {
			const updates = [
				...(file ? [{ file, what: 'the counts that institutes gives' }] : []),
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
