import type { Bound, Quality } from '../domain/quality';
import { YEARS } from '../domain/years';
import { formatCsv } from './csv';
import { fileMetadata, licenceLine, sourceLine, type FileTerms } from './file-terms';
import type { Cell } from './types';

/** Whether a number stands in its source, or the atlas counted it from rows or worked it out. */
export type Origin = 'printed' | 'counted' | 'derived';

/** One figure of a series; null exactly where quality is `none`. */
export interface SeriesRow {
	/** ISO 3166-1 alpha-3, or empty for all five together. */
	country: string;
	/** Null where none is known. */
	year: number | null;
	/** What is counted: `degree students in China`. */
	measure: string;
	value: number | null;
	unit: string;
	quality: Quality;
	/** Whether a source prints the value, or the atlas counted or worked it out. */
	origin: Origin;
	bound: Bound | null;
	note: string;
	/** Null for what the atlas counted itself, and in a gap. */
	sourceId: string | null;
}

/** The 19 cells of a series as rows of a file. @param origin of a cell that says none itself */
export function rowsOfCells(
	cells: readonly Cell[],
	{ country, measure, unit, origin }: Pick<SeriesRow, 'country' | 'measure' | 'unit' | 'origin'>
): SeriesRow[] {
	return cells.map(({ value, quality, bound, note, sourceId, isDerived }, index) => ({
		country,
		year: YEARS[index]!,
		measure,
		value,
		unit,
		quality,
		origin: isDerived ? 'derived' : origin,
		bound,
		note,
		sourceId
	}));
}

/** A series as a reader takes it away. */
export interface Series {
	/** Of the file, without its ending: `kazakhstan-students-in-china`. */
	name: string;
	title: string;
	rows: readonly SeriesRow[];
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
	'source',
	'source_url',
	'source_terms',
	'licence',
	'edition'
] as const;

/** Every row with its own source and licence, so that a row that is cut out still says both. */
export function toCsv(series: Series, file: FileTerms): string {
	const licence = licenceLine(file);
	return formatCsv(
		SERIES_COLUMNS,
		series.rows.map((row) => {
			const source = row.sourceId ? file.sources[row.sourceId] : undefined;
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
				row.quality === 'none' && !row.sourceId ? '' : sourceLine(file, row.sourceId),
				source?.url ?? '',
				source?.licenceNote ?? '',
				licence,
				file.edition
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
