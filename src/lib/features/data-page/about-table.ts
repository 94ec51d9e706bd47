import { m } from '#messages';
import type { Source } from '$lib/core/data/types';
import { buildAtlasReference, toPlainText } from '$lib/figures/cite';
import { describeSource, splitSourceIds } from '$lib/figures/source-labels';
import type { Sheet } from '$lib/picture/export/write-workbook';
import type { Resource } from '../../../../data/build/data-package';

export interface TableAbout {
	title: string;
	edition: string;
	citation: string;
	licences: readonly { title: string; path: string }[];
	columns: readonly { name: string; unit: string; description: string }[];
	/** Those that a row names. */
	sources: readonly { id: string; source: string; url: string; terms: string }[];
}

/**
 * What a downloaded table says of itself: units, sources and how to cite it.
 * @param url of the page that offers it; empty if unknown
 */
export function describeTableFile(
	resource: Pick<Resource, 'title' | 'licenses' | 'schema'>,
	{ columns, rows }: { columns: readonly string[]; rows: readonly (readonly string[])[] },
	sources: Readonly<Record<string, Source>>,
	{ edition, url }: { edition: string; url: string }
): TableAbout {
	const named = columns.flatMap((column, index) => (/source/.test(column) ? [index] : []));
	const ids = new Set(
		rows.flatMap((row) => named.flatMap((index) => splitSourceIds(row[index] ?? '')))
	);
	return {
		title: resource.title,
		edition,
		citation: toPlainText(buildAtlasReference(edition, url)),
		licences: (resource.licenses ?? []).map(({ title, path }) => ({ title, path })),
		columns: resource.schema.fields.map(({ name, unit = '', description }) => ({
			...{ name, unit, description }
		})),
		sources: [...ids].flatMap((id) => {
			const source = sources[id];
			if (!source) return [];
			return { id, source: describeSource(source), url: source.url, terms: source.licenceNote };
		})
	};
}

/** The same as further sheets of a workbook. */
export function listAboutSheets(about: TableAbout): Sheet[] {
	return [
		{
			name: 'about',
			columns: [m.table_about(), ''],
			rows: [
				['title', about.title],
				['edition', about.edition],
				['citation', about.citation],
				...about.licences.map(({ title, path }) => ['licence', `${title} <${path}>`])
			]
		},
		{
			name: 'columns',
			columns: ['column', 'unit', 'description'],
			rows: about.columns.map(({ name, unit, description }) => [name, unit, description])
		},
		{
			name: 'sources',
			columns: ['source_id', 'source', 'url', 'terms'],
			rows: about.sources.map(({ id, source, url, terms }) => [id, source, url, terms])
		}
	];
}
