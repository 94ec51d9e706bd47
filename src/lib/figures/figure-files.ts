import { m } from '#messages';
import type { Feature, Geometry } from 'geojson';
import { buildAtlasReference, toPlainText } from './cite';
import { formatCsv } from './csv';
import type { Series } from './series-file';
import { describeSource } from './source-labels';
import type { Evidence, Source, TableTerms } from '../core/data/types';
import type { TableCells } from '../core/data/provenance-rows';

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
function licenceLine({ terms }: FileTerms): string {
	const licences = terms?.licences ?? [];
	if (licences.length === 0) return m.cite_facts();
	return licences.map(({ title, path }) => `${title} <${path}>`).join('; ');
}

/** A source on one line; without one, the table from which the atlas counted. */
function formatSourceLine({ sources, table }: FileTerms, sourceId: string | null): string {
	const source = sourceId ? sources[sourceId] : undefined;
	return source ? describeSource(source) : m.cite_counted({ table });
}

/** The last columns of every CSV file, so that a row copied from it keeps source and licence. */
const TERMS_COLUMNS = ['source', 'source_url', 'source_terms', 'licence', 'edition'] as const;

/** The cells of these columns. @param line `source`, if it is not the source's own line */
function termsCells(
	file: FileTerms,
	sourceId: string | null,
	line = formatSourceLine(file, sourceId)
): string[] {
	const source = sourceId ? file.sources[sourceId] : undefined;
	return [line, source?.url ?? '', source?.licenceNote ?? '', licenceLine(file), file.edition];
}

/** The member `metadata` of JSON and GeoJSON files. */
function fileMetadata(file: FileTerms, title: string, sourceIds: readonly string[]) {
	return {
		title,
		edition: file.edition,
		table: `data/tables/${file.table}`,
		// figures of a reader's own table have no edition, and are not cited as the atlas's
		cite:
			file.edition === ''
				? (file.terms?.title ?? '')
				: toPlainText(buildAtlasReference(file.edition, file.url)),
		licences: file.terms?.licences ?? [],
		sources: [...new Set(sourceIds)].flatMap((id) => {
			const source = file.sources[id];
			if (!source) return [];
			const { licenceNote, ...rest } = source;
			return [{ ...rest, terms: licenceNote }];
		})
	};
}

export const SERIES_COLUMNS = [
	'country',
	'year',
	'measure',
	'value',
	'unit',
	'quality',
	'origin',
	'bound',
	'note',
	'source_id',
	...TERMS_COLUMNS
] as const;

/** Every row has its own source and licence, so that a copied row keeps both. */
export function toCsv(series: Series, file: FileTerms): string {
	return formatCsv(
		SERIES_COLUMNS,
		series.rows.map((row) => {
			const isGap = row.quality === 'none' && !row.sourceId;
			return [
				row.country,
				row.year,
				row.measure,
				row.value,
				row.unit,
				row.quality,
				row.value === null ? '' : row.origin,
				row.bound,
				row.note,
				row.sourceId,
				...termsCells(file, row.sourceId, isGap ? '' : undefined)
			];
		})
	);
}

/** The same rows as JSON: sources and licences once, in `metadata`. */
export function toJson(series: Series, file: FileTerms): string {
	const ids = series.rows.flatMap(({ sourceId }) => sourceId ?? []);
	const metadata = fileMetadata(file, series.title, ids);
	return `${JSON.stringify({ metadata, data: series.rows }, null, '\t')}\n`;
}

const getSourceId = (cells: TableCells) =>
	cells.find(([column]) => column === 'source_id')?.[1] ?? null;

/** Table rows as they are, each with its source and licence. */
export function formatRowsCsv(
	columns: readonly string[],
	rows: readonly TableCells[],
	file: FileTerms
): string {
	return formatCsv(
		[...columns, ...TERMS_COLUMNS],
		rows.map((cells) => {
			const values = new Map(cells);
			const own = columns.map((column) => values.get(column) ?? null);
			return [...own, ...termsCells(file, getSourceId(cells))];
		})
	);
}

/** The same rows as JSON: sources and licences once, in `metadata`; values as in the table. */
export function formatRowsJson(
	title: string,
	rows: readonly TableCells[],
	file: FileTerms
): string {
	const ids = rows.flatMap((cells) => getSourceId(cells) ?? []);
	const data = rows.map((cells) => Object.fromEntries(cells));
	return `${JSON.stringify({ metadata: fileMetadata(file, title, ids), data }, null, '\t')}\n`;
}

/** A place or a line in a downloaded file. */
export interface GeoItem {
	id: string;
	geometry: Geometry;
	/** The geometry as exact as its source, if the one above is simplified. */
	loadExact?: () => Promise<Geometry>;
	/** What is known about it, by column names. */
	properties: Readonly<Record<string, string | number | boolean | null>>;
	evidence: Evidence;
	/** True if the place or course is from memory or schematic. */
	approximate: boolean;
	sourceId: string;
}

export interface GeoItems {
	/** Without its extension. */
	name: string;
	title: string;
	items: readonly GeoItem[];
}

/** The items with their exact geometry. @throws Error if it cannot be loaded */
export async function loadExactItems(places: GeoItems): Promise<GeoItems> {
	const items = await Promise.all(
		places.items.map(async (item) =>
			item.loadExact ? { ...item, geometry: await item.loadExact() } : item
		)
	);
	return { ...places, items };
}

/** RFC 7946, WGS 84. `metadata` is a foreign member; each feature has its own source and licence. */
export function toGeoJson({ title, items }: GeoItems, file: FileTerms): string {
	const licence = licenceLine(file);
	const features = items.map(
		({ id, geometry, properties, evidence, approximate, sourceId }): Feature => ({
			type: 'Feature',
			id,
			geometry,
			properties: {
				...properties,
				evidence,
				approximate,
				source_id: sourceId,
				source: formatSourceLine(file, sourceId),
				licence,
				edition: file.edition
			}
		})
	);
	const sourceIds = items.map(({ sourceId }) => sourceId);
	const metadata = fileMetadata(file, title, sourceIds);
	return `${JSON.stringify({ type: 'FeatureCollection', metadata, features }, null, '\t')}\n`;
}
