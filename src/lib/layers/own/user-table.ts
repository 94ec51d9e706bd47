import type { Position } from 'geojson';
import type { CountryCode } from '../../core/domain/countries';
import type { LonLat } from '../../core/domain/geography';
import type { TableCells } from '../../core/data/provenance-rows';
import type { Cell, Source } from '../../core/data/types';

export type UserShape = 'countries' | 'regions' | 'points' | 'flows';

/** The lines and areas of a place, longitude first. */
export interface Outline {
	lines: readonly Position[][];
	/** Rings, the outer one first. */
	polygons: readonly Position[][][];
}

/** A group of places with a colour of its own. */
export interface UserCategory {
	name: string;
	/** Of the palette: `category1`. */
	token: string;
}

/** One country, region, point or flow of a reader's table, in the years of the atlas. */
export interface UserSeries {
	key: string;
	name: string;
	/** Null outside the five. */
	country: CountryCode | null;
	from: LonLat;
	/** The end of a flow. */
	to: LonLat | null;
	/** One per year, 2005 first; a row without a year applies to all. */
	cells: readonly Cell[];
	/** The row of each cell, as the reader wrote it. */
	rows: readonly (TableCells | null)[];
	/** Polygons of a shaded area, else none. */
	area: readonly Position[][][];
	/** Drawn below the mark of a place; null without one. */
	outline: Outline | null;
	/** Null if the table has no categories. */
	category: UserCategory | null;
}

/** A reader's own table as a layer of the map. */
export interface UserTable {
	/** Clean, see `cleanForeignText`; so are all words of the table. */
	title: string;
	/** Of the table, as it names them; may be empty. */
	author: string;
	/** Whether it came with a link that was not made in this browser. */
	isSent: boolean;
	unit: string;
	shape: UserShape;
	/** By size, or by shade, for rates. */
	look: 'symbols' | 'shades';
	series: readonly UserSeries[];
	/** At most eight, and one for all others; empty without any. */
	categories: readonly UserCategory[];
	/** The sources named by the reader, by the ids of the cells. */
	sources: Readonly<Record<string, Source>>;
	/** Why the requested table could not be read; null if it was. */
	failure: string | null;
}
