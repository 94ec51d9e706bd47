import type {
	FeatureCollection,
	LineString,
	MultiLineString,
	MultiPolygon,
	Point,
	Polygon
} from 'geojson';
import type { FontFacesSpecification } from 'maplibre-gl';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { assetUrl, fetchAsset } from '../../site/assets';

type Areas = FeatureCollection<Polygon | MultiPolygon>;
type Lines = FeatureCollection<LineString | MultiLineString>;
type Points = FeatureCollection<Point>;

/** Everything the first view draws, as GeoJSON. The relief follows later. */
export interface BaseGeometry {
	/** Property `c`: ISO 3166-1 alpha-3 code. */
	countries: Areas;
	/** Property `kind`: country, region, coast, edge (the outline of the five together). */
	lines: Lines;
	/** First-level regions of the five and of China. Property `code`: Natural Earth's own. */
	regions: Areas;
	lakes: Areas;
	/** Property `rank` 1 to 3. */
	rivers: Lines;
	disputed: Lines;
	/** All labels: names as `en`, `ru`, `zh`, `local`. */
	cityLabels: Points;
	regionLabels: Points;
	waterLabels: Points;
	countryLabels: Points;
}

interface LabelFile {
	cities: Points;
	regions: Points;
	waters: Points;
	countries: Points;
}

/** Reads one JSON file of the site; every failure names the file and what to do. */
async function fetchJson(file: string): Promise<unknown> {
	const advice = 'Run "npm run data", or reload if the site was just updated.';
	const response = await fetchAsset(file).catch((cause: unknown) => {
		throw new Error(`The map could not load ${file}: no answer. Check the connection and reload.`, {
			cause
		});
	});
	if (!response.ok)
		throw new Error(`The map could not load ${file}: HTTP ${response.status}. ${advice}`);
	try {
		return await response.json();
	} catch (cause) {
		throw new Error(`The map could not read ${file}: it is not whole. ${advice}`, { cause });
	}
}

/** A collection of a topology; what geometry it holds is the build's promise, told by `Data`. */
function collection<Data extends FeatureCollection>(
	topology: Topology,
	name: string,
	file: string
): Data {
	const object = topology.objects?.[name];
	if (object?.type !== 'GeometryCollection')
		throw new Error(`The map file ${file} has no "${name}". Run "npm run data".`);
	return feature(topology, object as GeometryCollection) as FeatureCollection as Data;
}

/** Loads `geo/*.json` in parallel. */
export async function loadBaseGeometry(): Promise<BaseGeometry> {
	const [land, water, disputed, labels] = (await Promise.all(
		['land', 'water', 'disputed', 'labels'].map((name) => fetchJson(`geo/${name}.json`))
	)) as [Topology, Topology, Topology, LabelFile];
	return {
		countries: collection(land, 'countries', 'geo/land.json'),
		lines: collection(land, 'lines', 'geo/land.json'),
		regions: collection(land, 'regions', 'geo/land.json'),
		lakes: collection(water, 'lakes', 'geo/water.json'),
		rivers: collection(water, 'rivers', 'geo/water.json'),
		disputed: collection(disputed, 'disputed', 'geo/disputed.json'),
		cityLabels: labels.cities,
		regionLabels: labels.regions,
		waterLabels: labels.waters,
		countryLabels: labels.countries
	};
}

/** The map's fonts as MapLibre's `font-faces`, with absolute addresses. */
export async function loadFontFaces(): Promise<FontFacesSpecification> {
	const faces = (await fetchJson('fonts/font-faces.json')) as Record<
		string,
		{ url: string; 'unicode-range': string[] }[]
	>;
	return Object.fromEntries(
		Object.entries(faces).map(([name, slices]) => [
			name,
			slices.map((slice) => ({ ...slice, url: assetUrl(`fonts/${slice.url}`) }))
		])
	);
}
