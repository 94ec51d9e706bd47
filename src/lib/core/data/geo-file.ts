import type { Feature, Geometry } from 'geojson';
import type { Evidence } from './types';
import { fileMetadata, licenceLine, sourceLine, type FileTerms } from './file-terms';

/** A place or a line in a downloaded file. */
export interface GeoItem {
	id: string;
	geometry: Geometry;
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
				source: sourceLine(file, sourceId),
				licence,
				edition: file.edition
			}
		})
	);
	const sourceIds = items.map(({ sourceId }) => sourceId);
	const metadata = fileMetadata(file, title, sourceIds);
	return `${JSON.stringify({ type: 'FeatureCollection', metadata, features }, null, '\t')}\n`;
}
