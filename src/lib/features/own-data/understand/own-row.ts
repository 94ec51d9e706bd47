import type { LonLat } from '$lib/core/domain/geography';
import type { Quality } from '$lib/core/domain/quality';
import type { CountryCode } from '$lib/core/domain/countries';
import type { CellFault } from './cell-fault';
import type { Place, Region } from './gazetteer';

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
