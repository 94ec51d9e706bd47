import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { Evidence } from './types';
import { fileMetadata, licenceLine, sourceLine, type FileTerms } from './file-terms';

/** A place or a line as a reader takes it away. */
export interface GeoItem {
	id: string;
	geometry: Geometry;
	/** What is known of it, by words that a table may bear as columns. */
	properties: Readonly<Record<string, string | number | boolean | null>>;
	evidence: Evidence;
	/** True where the place or course rests on memory or is schematic. */
	approximate: boolean;
	sourceId: string;
}

export interface GeoItems {
	/** Of the file, without its ending. */
	name: string;
	title: string;
	items: readonly GeoItem[];
}

/**
 * RFC 7946: longitude and latitude in WGS 84. `metadata` is a foreign member, which readers of
 * GeoJSON pass over; each feature has its own source and licence too.
 */
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
				source: sourceLine(file, sourceId),
				licence,
				edition: file.edition
			}
		})
	);
	const metadata = fileMetadata(
		file,
		title,
		items.map(({ sourceId }) => sourceId)
	);
	const collection: FeatureCollection & { metadata: typeof metadata } = {
		type: 'FeatureCollection',
		metadata,
		features
	};
	return `${JSON.stringify(collection, null, '\t')}\n`;
}
