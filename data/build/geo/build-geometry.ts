import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import type { FeatureCollection, Feature, Position } from 'geojson';
import { readLand } from './read-land';
import {
	readCities,
	readCitiesAbroad,
	readCountryNames,
	readFormerSea,
	readTopology,
	readWaterNames,
	RELIEF_FILE,
	type SourceTopology
} from './read-sources';
import { shapeCitiesAbroad } from './shape-cities-abroad';
import { shapeLabels } from './shape-labels';
import { shapeLand, simplifyLand } from './shape-land';
import { shapeFormerShores, shapeLakes, shapeRivers, snapRiverLabels } from './shape-water';
import { simplifyObjects } from './simplify';

const DEFAULT_FOLDER = fileURLToPath(new URL('../../../static/geo/', import.meta.url));

/** Steps across a topology's own box; 1e5 is about 100 m, finer than the sources. */
const QUANTIZATION = 1e5;

/** A triangle of about 1.2 by 1.2 km: under half a pixel at the atlas's closest zoom for borders. */
export const LAND_DETAIL = 1.2e-4;
const WATER_DETAIL = 1.6e-4;

const collection = (features: Feature[]): FeatureCollection => ({
	type: 'FeatureCollection',
	features
});

/** The lines of an object, or only those of one kind or of all others. */
export function listLines(
	source: SourceTopology,
	name: string,
	isWanted: (kind: unknown) => boolean = () => true
): Position[][] {
	const object = source.objects[name];
	if (!object) throw new Error(`The source geometry has no object "${name}"`);
	return feature(source, object).features.flatMap(({ geometry, properties }) => {
		if (!isWanted(properties?.k)) return [];
		if (geometry?.type === 'LineString') return [geometry.coordinates];
		return geometry?.type === 'MultiLineString' ? geometry.coordinates : [];
	});
}

/**
 * Writes the files of the live map: `land.json` (countries, regions, lines), `water.json` (lakes,
 * rivers) and `labels.json` as GeoJSON collections with the disputed borders as TopoJSON, the relief, and
 * `cities-abroad.json` for readers' own tables.
 * The same sources give the same bytes.
 */
export async function buildGeometry(outputFolder: string = DEFAULT_FOLDER): Promise<void> {
	const [source, aral, water, disputed, cities, abroad, waterNames, countryNames] =
		await Promise.all([
			readLand(),
			readFormerSea(),
			readTopology('water'),
			readTopology('disputed'),
			readCities(),
			readCitiesAbroad(),
			readWaterNames(),
			readCountryNames()
		]);
	const { rows: regions } = source;
	const areas = simplifyLand(source, LAND_DETAIL);
	const waters = simplifyObjects(water, ['water', 'rivers'], WATER_DETAIL);
	const land = shapeLand(
		areas,
		regions,
		listLines(disputed, 'disputed'),
		shapeFormerShores(aral, WATER_DETAIL)
	);
	const files: Record<string, unknown> = {
		'land.json': topology(
			{
				countries: collection(land.countries),
				regions: collection(land.regions),
				lines: collection(land.lines)
			},
			QUANTIZATION
		),
		'water.json': topology(
			{
				lakes: collection(shapeLakes(waters.water, land.caspian)),
				rivers: collection(shapeRivers(waters.rivers, waterNames))
			},
			QUANTIZATION
		),
		// one file of what is small: the map requests each
		'labels.json': {
			...shapeLabels(cities, regions, snapRiverLabels(waters.rivers, waterNames), countryNames),
			disputed
		},
		'cities-abroad.json': { cities: shapeCitiesAbroad(abroad) }
	};
	await mkdir(outputFolder, { recursive: true });
	await Promise.all([
		...Object.entries(files).map(([file, content]) =>
			writeFile(path.join(outputFolder, file), JSON.stringify(content))
		),
		copyFile(RELIEF_FILE, path.join(outputFolder, 'relief.webp'))
	]);
}
