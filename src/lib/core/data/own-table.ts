import type { Position } from 'geojson';
import type { CountryCode } from '../domain/countries';
import type { LonLat } from '../domain/geography';
import type { TableCells } from './rows-file';
import type { Cell, Source } from './types';

/** What the rows of a reader's table are drawn as. */
export type OwnShape = 'countries' | 'regions' | 'points' | 'flows';

/** One country, region, point or way of a reader's table, in the years of the atlas. */
export interface OwnSeries {
	key: string;
	name: string;
	/** Null outside the five. */
	country: CountryCode | null;
	from: LonLat;
	/** Where a way ends. */
	to: LonLat | null;
	/** One a year, 2005 first; a row without a year stands in all. */
	cells: readonly Cell[];
	/** The row behind each of them, as the reader wrote it. */
	rows: readonly (TableCells | null)[];
	/** Polygons of the area that is shaded; none for anything else. */
	area: readonly Position[][][];
}

/** A reader's own table as a layer of the map. */
export interface OwnTable {
	title: string;
	unit: string;
	shape: OwnShape;
	/** By size, or by shade, which suits rates. */
	look: 'symbols' | 'shades';
	series: readonly OwnSeries[];
	/** Whatever the reader named as its sources, by the ids that cells bear. */
	sources: Readonly<Record<string, Source>>;
	/** True where a table was wanted and could not be read. */
	hasFailed: boolean;
}
