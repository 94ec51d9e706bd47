import { m } from '#messages';
import type { RowChange } from '$lib/core/data/edition-file';
import { escapeXml } from '$lib/picture/image/svg-element';
import { CHANGES, FEED } from './paths';
import { describeFile } from './place-file';

/** A published edition of the data. */
export interface PublishedEdition {
	edition: string;
	/** Its moment, as its data package has it: `2026-11-30T00:00:00Z`. */
	created: string;
	/** What changed, as `CHANGELOG.md` has it. */
	summary: string;
}

const ROW = /^\| (\d{4}-\d{2}(?:-\d+)?) +\|[^|]*\| (.+?) +\|$/gm;

/** What changed in each edition, by the table of editions in `CHANGELOG.md`. */
export const parseSummaries = (changelog: string): ReadonlyMap<string, string> =>
	new Map(
		[...changelog.matchAll(ROW)].map(([, edition = '', summary = '']) => [
			edition,
			summary.replaceAll('`', '')
		])
	);

/** An Atom feed (RFC 4287) of the editions, newest first. @param site the public URL of the atlas */
export function formatFeed(editions: readonly PublishedEdition[], site: string): string {
	const entries = editions.map(({ edition, created, summary }) => {
		const url = `${site}/?edition=${edition}`;
		return [
			'\t<entry>',
			`\t\t<title>Edition ${edition} of the data</title>`,
			`\t\t<id>${escapeXml(url)}</id>`,
			`\t\t<link href="${escapeXml(url)}"/>`,
			`\t\t<updated>${created}</updated>`,
			`\t\t<summary>${escapeXml(summary)}</summary>`,
			'\t</entry>\n'
		].join('\n');
	});
	return [
		'<?xml version="1.0" encoding="utf-8"?>',
		'<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
		'\t<title>Soft Power Atlas: editions of the data</title>',
		`\t<id>${escapeXml(site)}/data/changes</id>`,
		`\t<link rel="self" type="application/atom+xml" href="${escapeXml(site)}${FEED}"/>`,
		`\t<link rel="alternate" type="text/html" href="${escapeXml(site)}/data/changes"/>`,
		`\t<author><name>${escapeXml(m.page_contributors())}</name></author>`,
		`\t<updated>${editions[0]?.created ?? '1970-01-01T00:00:00Z'}</updated>`,
		`${entries.join('')}</feed>\n`
	].join('\n');
}

/** Row by row, from the edition before the newest; the first has nothing before it. */
export interface LatestChanges {
	from: string | null;
	to: string;
	changes: readonly RowChange[];
}

/** The editions, and row by row what changed since the one before the newest. */
export function buildChangesJson(
	editions: readonly PublishedEdition[],
	latest: LatestChanges,
	site: string
) {
	return {
		metadata: describeFile(site, 'Changes of the data of the Soft Power Atlas', '/data/changes'),
		self: site + CHANGES,
		editions: editions.map((each) => ({
			...each,
			page: `${site}/?edition=${each.edition}`,
			tables: `${site}/data/${each.edition}/`,
			// the newest has no changes since itself
			changesSince: each.edition === latest.to ? null : `${site}/editions/${each.edition}.json`
		})),
		latest
	};
}
