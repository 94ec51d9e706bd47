import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArchives } from '../../../../data/build/editions/edition-archive';
import built from '$lib/core/data/built/edition.json';
import { getEditionPath, type EditionFile } from '$lib/core/data/edition-file';
import { parseSummaries, type LatestChanges, type PublishedEdition } from './editions';

/** The published editions, newest first: read where they are kept, when the site is built. */
export function readEditions(root = process.cwd()): PublishedEdition[] {
	const summaries = parseSummaries(readFileSync(join(root, 'CHANGELOG.md'), 'utf8'));
	return readArchives(root)
		.map(({ edition, files }) => {
			const { created } = JSON.parse(files['datapackage.json']!) as { created: string };
			return { edition, created, summary: summaries.get(edition) ?? '' };
		})
		.reverse();
}

/** What changed from the edition before the newest to it, from the file that pages load. */
export function readLatestChanges(root = process.cwd()): LatestChanges {
	const { edition: to, previous: from } = built;
	if (from === null) return { from, to, changes: [] };
	const file = readFileSync(join(root, 'static', getEditionPath(from)), 'utf8');
	return { from, to, changes: (JSON.parse(file) as EditionFile).changes };
}
