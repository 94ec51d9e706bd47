import type { LonLat } from '$lib/core/domain/geography';
import type { Quality } from '$lib/core/domain/quality';
import type { CountryCode } from '$lib/core/domain/countries';
import type { Region } from './city-regions';
import type { Place } from './gazetteer';

export type CellFaultCode =
	| 'not-a-year'
	| 'year-out-of-range'
	| 'year-of-two'
	| 'no-year'
	| 'not-a-number'
	| 'number-two-ways'
	| 'no-country'
	| 'unknown-country'
	| 'other-country'
	| 'unknown-region'
	| 'ambiguous-region'
	| 'unknown-place'
	| 'ambiguous-place'
	| 'not-a-degree'
	| 'outside-map'
	| 'no-partner'
	| 'unknown-partner'
	| 'ambiguous-partner'
	| 'unknown-quality'
	| 'repeated';

/** Why a cell was not understood. */
export interface CellFault {
	/** Index of the column. */
	column: number;
	code: CellFaultCode;
	/** The text of the cell. */
	text: string;
	/** For `repeated`: the row with the same place and year, from 0. */
	otherRow?: number;
}

/** An interpreted row. Fields without a column are empty. */
export interface OwnRow {
	/** In the table, from 0. */
	index: number;
	country: CountryCode | null;
	region: Region | null;
	place: string;
	lonLat: LonLat | null;
	partner: Place | null;
	/** Null if the table has no years. */
	year: number | null;
	/** Null in a gap. */
	value: number | null;
	unit: string;
	source: string;
	note: string;
	quality: Quality;
	faults: readonly CellFault[];
}

/** Whether a row can be drawn; an unknown quality does not prevent it. */
export const isUnderstood = ({ faults }: OwnRow): boolean =>
	faults.every(({ code }) => code === 'unknown-quality');
