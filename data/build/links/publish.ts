import type { LinkItem } from '../../../src/lib/core/link/link-items';
import { text } from '../cells';
import type { BuiltFile } from '../write-output';
import { PUBLISHED_FILE, type LinkTables } from './read-links';

/** Ids that no edition has had. */
export function listUnpublished(items: readonly LinkItem[], { published }: LinkTables): LinkItem[] {
	const known = new Set(published.rows.map((row) => `${text(row, 'kind')}:${text(row, 'id')}`));
	return items.filter(({ kind, id }) => !known.has(`${kind}:${id}`));
}

/** The list of all published ids, with new ones at the end. Rows are never removed. */
export function buildPublishedFile(items: readonly LinkItem[], links: LinkTables): BuiltFile {
	const rows = [
		...links.published.rows.map((row) => [text(row, 'kind'), text(row, 'id')]),
		...listUnpublished(items, links).map(({ kind, id }) => [kind, id])
	];
	return {
		path: PUBLISHED_FILE,
		content: ['kind,id', ...rows.map((row) => row.join(','))].join('\n') + '\n'
	};
}
