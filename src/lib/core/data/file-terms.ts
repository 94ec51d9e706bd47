import { m } from '#messages';
import { referenceOfAtlas, toPlainText } from './cite';
import { describeSource } from './source-words';
import type { Source, TableTerms } from './types';

/** What every file taken from the atlas must say of itself. */
export interface FileTerms {
	edition: string;
	/** Where the atlas was read; empty where that is not known. */
	url: string;
	/** File in `data/tables/`. */
	table: string;
	/** Of that table; undefined for one that the package does not describe. */
	terms: TableTerms | undefined;
	sources: Readonly<Record<string, Source>>;
}

/** Licences of the table a file comes from, in one line: names with URLs. */
export function licenceLine({ terms }: FileTerms): string {
	const licences = terms?.licences ?? [];
	if (licences.length === 0) return m.cite_facts();
	return licences.map(({ title, path }) => `${title} <${path}>`).join('; ');
}

/** A source in one line; for what the atlas counted itself, the table it was counted from. */
export function sourceLine({ sources, table }: FileTerms, sourceId: string | null): string {
	const source = sourceId ? sources[sourceId] : undefined;
	return source ? describeSource(source) : m.cite_counted({ table });
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
			const { licenceNote, ...said } = source;
			return [{ ...said, terms: licenceNote }];
		})
	};
}
