/**
 * Everything that is checked before the tables are built, in one list. `npm run data`,
 * `data:check`, `data:ready` and `data:edition` stop at its errors, and name all of them.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { FOLDER_LANGUAGES } from '../../scripts/messages/languages.mjs';
import { checkTables } from './check-tables';
import { readCountryOutlines } from './country-outlines';
import { getEdition } from './data-package';
import { getArchivePath } from './editions/edition-archive';
import { formatWithRemedy, sortErrors, type DataError } from './data-error';
import { buildStoryFrom, listGroundItems, type Ground } from './ground';
import { checkTranslations } from './languages/check-translations';
import { checkWording } from './languages/check-wording';
import { translateStory, translateViews } from './languages/translate-story';
import { checkLinks } from './links/check-links';
import { checkTopics } from './shape/search/read-topics';
import { checkPointRegions } from './point-regions';
import { checkPlaceLinks } from './rules/place-links';
import type { PackedTalk } from '../../src/lib/story/talk-pack';
import { BUILT_FOLDER } from './write-output';

interface Check {
	run(ground: Ground): readonly DataError[] | Promise<readonly DataError[]>;
	/** What to do about an error that does not say so itself. */
	remedy: string | ((error: DataError) => string);
}

/** Each accepts any files, even broken ones; one that throws is reported as not run. */
export const BUILD_CHECKS: readonly Check[] = [
	{
		run: ({ readErrors }) => readErrors,
		remedy: 'correct the file so that it can be read'
	},
	{
		run: ({ set }) => checkTables(set, readCountryOutlines('data/geo/admin.topojson')),
		remedy: 'correct the row'
	},
	{
		run: ({ set, areas }) => checkPointRegions(set, areas),
		remedy: 'npm run data:ready writes these columns'
	},
	{
		run: ({ set, names }) => checkPlaceLinks(set, names),
		remedy: 'name a row that exists, or take the line out'
	},
	{
		run: ({ root }) => checkTopics(root),
		remedy: 'correct the row; CONTRIBUTING.md says what a translator writes there'
	},
	{ run: checkLastEdition, remedy: 'restore that file or the version' },
	{
		run: (ground) => (ground.story ? checkLinks(listGroundItems(ground), ground.links) : []),
		remedy: 'restore the id, or say what replaces it in data/links/retired.csv'
	},
	{
		run: ({ root, story, views }) =>
			FOLDER_LANGUAGES.flatMap((each) => [
				...(story ? translateStory(root, story, each).errors : []),
				...(views ? translateViews(root, views, each).errors : [])
			]),
		remedy: 'translate the English text with the same figures'
	},
	{
		run: async (ground) => {
			if (!ground.story || !ground.views) return [];
			return (await buildStoryFrom(ground)).errors;
		},
		remedy: 'restore the row that the talk rests on, or change the step'
	},
	{
		run: async (ground) => {
			const atlas = await buildAtlasTalk(ground);
			// without the talk, whose errors are named, nobody knows its figures
			if (!atlas) return (await import('./talks/read-talks')).readTalks(ground.root).errors;
			return (await import('./talks/check-talks')).checkTalks(ground.root, atlas);
		},
		remedy: 'correct the file, or save it again on the page /talk'
	}
];

/** Undefined if the talk has errors of its own. */
async function buildAtlasTalk(ground: Ground): Promise<PackedTalk | undefined> {
	if (!ground.story || !ground.views) return undefined;
	const { files } = await buildStoryFrom(ground);
	const file = files.find(({ path }) => path === `${BUILT_FOLDER}/story.json`);
	return file && (JSON.parse(file.content) as PackedTalk);
}

/** English can be built and looked at without them. */
export const TRANSLATION_CHECKS: readonly Check[] = [
	{
		run: ({ root, set }) => checkTranslations(root, set),
		remedy: ({ message }) =>
			/has (no|two) translations?$/.test(message) ? 'write one in each language' : ''
	},
	{
		run: ({ root }) => checkWording(root),
		remedy: 'write it as the other translations of its language are written'
	}
];

export const CHECKS: readonly Check[] = [...BUILD_CHECKS, ...TRANSLATION_CHECKS];

/** The tables are those of the last edition or come after it, so that edition must be there. */
function checkLastEdition({ root, set }: Ground): DataError[] {
	const edition = getEdition({ version: set.dataPackage.version.replace(/\.next$/, '') });
	if (existsSync(join(root, getArchivePath(edition)))) return [];
	const message = `the last edition, ${edition}, is not in ${getArchivePath(edition)}`;
	return [{ file: 'data/datapackage.json', line: 1, column: 'version', message }];
}

/** What could not be looked at, as the talk and the claims where a row that they need is gone. */
const notChecked = (thrown: unknown): DataError => ({
	...{ file: 'data/story', line: 1, column: null },
	message: `was not checked: ${thrown instanceof Error ? thrown.message : String(thrown)}`,
	remedy: 'mend the other errors first, or restore that row'
});

/** All errors, by file and line. @throws what a check threw, if there is no error to explain it */
export async function collectErrors(
	ground: Ground,
	checks: readonly Check[] = CHECKS
): Promise<DataError[]> {
	const errors: DataError[] = [];
	const thrown: unknown[] = [];
	for (const { run, remedy } of checks) {
		try {
			for (const error of await run(ground)) {
				const usual = typeof remedy === 'string' ? remedy : remedy(error);
				errors.push({ remedy: usual, ...error });
			}
		} catch (error) {
			// broken tables cannot be shaped
			thrown.push(error);
		}
	}
	if (errors.length === 0 && thrown.length > 0) throw thrown[0];
	return sortErrors([...errors, ...thrown.map(notChecked)]);
}

/** Prints errors, and ends the process if there are any. */
export function stopAtErrors(errors: readonly DataError[]): void {
	if (errors.length === 0) return;
	for (const error of errors) console.error(formatWithRemedy(error));
	console.error(`data: ${errors.length} ${errors.length === 1 ? 'error' : 'errors'}`);
	process.exit(1);
}
