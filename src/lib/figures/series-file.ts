import { getFileUnit } from './csv';
import type { Bound, Quality, Origin } from '../core/domain/quality';
import { YEARS } from '../core/domain/years';
import type { Cell } from '../core/data/types';

/** One figure of a series; its value is null only for quality `none`. */
export interface SeriesRow {
	/** ISO 3166-1 alpha-3, or empty for all five together. */
	country: string;
	/** Null if unknown. */
	year: number | null;
	/** What is counted: `degree students in China`. */
	measure: string;
	value: number | null;
	unit: string;
	quality: Quality;
	origin: Origin;
	bound: Bound | null;
	note: string;
	/** Null for what the atlas counted itself, and in a gap. */
	sourceId: string | null;
}

/** The 19 cells of a series as file rows. @param origin of cells that are not derived */
export function toSeriesRows(
	cells: readonly Cell[],
	{ country, measure, unit, origin }: Pick<SeriesRow, 'country' | 'measure' | 'unit' | 'origin'>
): SeriesRow[] {
	return cells.map(({ value, quality, bound, note, sourceId, isDerived }, index) => ({
		...{ country, year: YEARS[index]!, measure, value, unit: getFileUnit(unit), quality },
		origin: isDerived ? 'derived' : origin,
		...{ bound, note, sourceId }
	}));
}

export interface Series {
	/** File name without extension: `kazakhstan-students-in-china`. */
	name: string;
	title: string;
	rows: readonly SeriesRow[];
}
