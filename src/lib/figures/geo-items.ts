import type { GeoItem } from './figure-files';
import type { Evidence } from '../core/data/types';
import type { LonLat } from '../core/domain/geography';

/** Fields of a row as properties of a file: `costMusd` as `cost_musd`. */
export function pickProperties<Row, Field extends keyof Row & string>(
	row: Row,
	fields: readonly Field[]
) {
	const named = (field: string) => field.replace(/[A-Z]/g, (sign) => `_${sign.toLowerCase()}`);
	return Object.fromEntries(fields.map((field) => [named(field), row[field]]));
}

interface PlacedRow {
	id: string;
	lonLat: LonLat;
	evidence: Evidence;
	sourceId: string;
}

/** A row as a point; a row without a precision is exactly placed. */
export const buildPoint = (
	{ id, lonLat, evidence, sourceId }: PlacedRow,
	properties: object,
	approximate = false
): GeoItem => ({
	id,
	geometry: { type: 'Point', coordinates: lonLat },
	properties: properties as GeoItem['properties'],
	...{ evidence, approximate, sourceId }
});
