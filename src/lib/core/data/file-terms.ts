import { m } from '#messages';
import { referenceOfAtlas, toPlainText } from './cite';
import { describeSource } from './source-words';
import type { Source, TableTerms } from './types';

/** What every downloaded file states about itself. */
export interface FileTerms {
	edition: string;
	/** Where the atlas was read; empty if unknown. */
	url: string;
	/** File in `data/tables/`. */
	table: string;
	/** Of that table; undefined if the package does not describe it. */
	terms: TableTerms | undefined;
	sources: Readonly<Record<string, Source>>;
}

/** Licences of a file's table on one line: names with URLs. */
export function licenceLine({ terms }: FileTerms): string {
	const licences = terms?.licences ?? [];
	if (licences.length === 0) return m.cite_facts();
	return licences.map(({ title, path }) => `${title} <${path}>`).join('; ');
}

/** A source on one line; without one, the table from which the atlas counted. */
export function sourceLine({ sources, table }: FileTerms, sourceId: string | null): string {
	const source = sourceId ? sources[sourceId] : undefined;
	return source ? describeSource(source) : m.cite_counted({ table });
}

/** The last columns of every CSV file, so that a row copied from it keeps source and licence. */
export const TERMS_COLUMNS = [
	'source',
	'source_url',
	'source_terms',
	'licence',
	'edition'
] as const;

/** The cells of these columns. @param line `source`, if it is not the source's own line */
export function termsCells(
	file: FileTerms,
	sourceId: string | null,
	line = sourceLine(file, sourceId)
): string[] {
	const source = sourceId ? file.sources[sourceId] : undefined;
	return [line, source?.url ?? '', source?.licenceNote ?? '', licenceLine(file), file.edition];
}

/** The member `metadata` of JSON and GeoJSON files. */
export function fileMetadata(file: FileTerms, title: string, sourceIds: readonly string[]) {
	return {
		title,
		edition: file.edition,
		table: `data/tables/${file.table}`,
		cite: toPlainText(referenceOfAtlas(file.edition, file.url)),
		licences: file.terms?.licences ?? [],
		sources: [...new Set(sourceIds)].flatMap((id) => {
			const source = file.sources[id];
			if (!source) return [];
			const { licenceNote, ...rest } = source;
			return [{ ...rest, terms: licenceNote }];
		})
	};
}
