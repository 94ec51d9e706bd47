import type { Feature } from 'geojson';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import type { Objects, Topology } from 'topojson-specification';
import { readChineseCharacters } from '../fonts';
import { listLines } from './build-geometry';
import { readSettlementNames, readSettlements, readStations } from './read-close-sources';
import { readLand } from './read-land';
import { readFormerSea, readTopology, readWaterNames, type SourceTopology } from './read-sources';
import { shapeLand, simplifyLand } from './shape-land';
import { shapeSettlements, shapeStations } from './shape-settlements';
import { shapeFormerShores, shapeLakes, shapeRivers } from './shape-water';
import { simplifyObjects } from './simplify';

const DEFAULT_FOLDER = fileURLToPath(new URL('../../../static/geo/close/', import.meta.url));

/** A triangle of about 130 by 130 m: in the core, every point of the sources. */
const DETAIL = 2e-6;
/** Outside the core about three times finer across than the first view. */
const OUTER_COARSENESS = 200;

/** Rounds to the steps of the source: a grid of its own would move every point once more. */
function pack(
	objects: Readonly<Record<string, readonly Feature[]>>,
	{ transform }: SourceTopology
): Topology {
	if (!transform) throw new Error('The source geometry has no steps');
	const collections = Object.entries(objects).map(([name, features]) => [
		name,
		{ type: 'FeatureCollection' as const, features: [...features] }
	]);
	const whole = topology(Object.fromEntries(collections)) as Topology<Objects<object>>;
	return quantize(whole, transform);
}

/**
 * Writes the close level of the ground, which maps load at near zooms: `land.json` and `water.json`
 * with the objects and properties of the first view's, `settlements.json` and `stations.json`.
 */
export async function buildClose(outputFolder: string = DEFAULT_FOLDER): Promise<void> {
	const [source, admin, aral, water, disputed, waterNames] = await Promise.all([
		readLand(),
		readTopology('admin'),
		readFormerSea(),
		readTopology('water'),
		readTopology('disputed'),
		readWaterNames()
	]);
	const [settlements, names, stations, chinese] = await Promise.all([
		readSettlements(),
		readSettlementNames(),
		readStations(),
		readChineseCharacters()
	]);
	const areas = simplifyLand(source, DETAIL, OUTER_COARSENESS);
	const waters = simplifyObjects(water, ['water', 'rivers'], DETAIL, OUTER_COARSENESS);
	const land = shapeLand(
		areas,
		source.rows,
		listLines(disputed, 'disputed'),
		shapeFormerShores(aral, DETAIL)
	);
	const { countries, lines } = land;
	const lakes = shapeLakes(waters.water, land.caspian);
	const rivers = shapeRivers(waters.rivers, waterNames);
	const files: Record<string, unknown> = {
		'land.json': pack({ countries, regions: land.regions, lines }, admin),
		'water.json': pack({ lakes, rivers }, water),
		'settlements.json': { settlements: shapeSettlements(settlements, names) },
		'stations.json': {
			stations: shapeStations(stations, (name) => [...name].every((each) => chinese.includes(each)))
		}
	};
	await mkdir(outputFolder, { recursive: true });
	await Promise.all(
		Object.entries(files).map(([file, content]) =>
			writeFile(path.join(outputFolder, file), JSON.stringify(content))
		)
	);
}
