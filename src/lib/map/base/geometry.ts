import { FONT_FACES_PATH } from '../../core/domain/languages';
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
import { getAssetUrl } from '../../core/site/assets';
import { FileError, getMembers, readJson } from '../../core/site/read-file';
import { ReaderError } from '../../core/site/reader-error';
import type { CloseLists } from '../../labels/close-names';
import type { NameLists } from '../../labels/name-rows';
import { m } from '#messages';

/** Why the live map is missing, in a sentence for the user. */
const FAULT_LABELS = {
	'no-answer': m.loading_file_no_answer,
	refused: m.loading_file_refused,
	broken: m.loading_file_broken,
	misfit: m.loading_file_misfit
} as const satisfies Record<FileError['error'], unknown>;

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
	/** All names: as `en`, `ru`, `zh`, `kk`, `local`. */
	names: NameLists;
}

/** @throws ReaderError that names the file, why it cannot be used, and what to do */
async function readFile<Content>(
	file: string,
	shape: (members: Readonly<Record<string, unknown>>) => Content
): Promise<Content> {
	try {
		return await readJson(file, (value) => shape(getMembers(value)));
	} catch (cause) {
		if (!(cause instanceof FileError)) throw cause;
		const { path, error, status } = cause;
		throw new ReaderError(FAULT_LABELS[error]({ path, status: String(status) }), { cause });
	}
}

/** A collection of a topology; the build guarantees its type of geometry, given by `Data`. */
function collection<Data extends FeatureCollection>(
	file: Readonly<Record<string, unknown>>,
	name: string
): Data {
	const topology = file as unknown as Topology;
	const object = topology.objects?.[name];
	if (object?.type !== 'GeometryCollection') throw new Error(`no "${name}"`);
	return feature(topology, object as GeometryCollection) as FeatureCollection as Data;
}

function points(file: Readonly<Record<string, unknown>>, name: string): Points {
	const { type, features } = getMembers(file[name]);
	if (type !== 'FeatureCollection' || !Array.isArray(features)) throw new Error(`no "${name}"`);
	return file[name] as Points;
}

const readLand = (file: Readonly<Record<string, unknown>>) => ({
	countries: collection<Areas>(file, 'countries'),
	lines: collection<Lines>(file, 'lines'),
	regions: collection<Areas>(file, 'regions')
});

const readWater = (file: Readonly<Record<string, unknown>>) => ({
	lakes: collection<Areas>(file, 'lakes'),
	rivers: collection<Lines>(file, 'rivers')
});

/** Shapes of the close level, by file: the same collections, finer. */
export const loadCloseGeometry = {
	land: () => readFile('geo/close/land.json', readLand),
	water: () => readFile('geo/close/water.json', readWater)
} as const;

const readList = <Name extends keyof CloseLists>(name: Name) =>
	readFile(`geo/close/${name}.json`, (file): Pick<CloseLists, Name> => {
		if (!Array.isArray(file[name])) throw new Error(`no "${name}"`);
		return { [name]: file[name] } as unknown as Pick<CloseLists, Name>;
	});

/** Names of the close level, by file. */
export const loadCloseLists = {
	settlements: () => readList('settlements'),
	stations: () => readList('stations')
} as const;

/** Loads `geo/*.json` in parallel. */
export async function loadBaseGeometry(): Promise<BaseGeometry> {
	const [land, water, labels] = await Promise.all([
		readFile('geo/land.json', readLand),
		readFile('geo/water.json', readWater),
		readFile('geo/labels.json', (file) => ({
			disputed: collection<Lines>(getMembers(file['disputed']), 'disputed'),
			names: {
				cities: points(file, 'cities'),
				regions: points(file, 'regions'),
				waters: points(file, 'waters'),
				countries: points(file, 'countries')
			}
		}))
	]);
	return { ...land, ...water, ...labels };
}

interface FontSlice {
	url: string;
	'unicode-range': string[];
}

/** The map's fonts as MapLibre's `font-faces`, with absolute URLs. */
export function loadFontFaces(): Promise<FontFacesSpecification> {
	return readFile(FONT_FACES_PATH, (faces) =>
		Object.fromEntries(
			Object.entries(faces as Readonly<Record<string, readonly FontSlice[]>>).map(
				([name, slices]) => [
					name,
					slices.map((slice) => ({ ...slice, url: getAssetUrl(`fonts/${slice.url}`) }))
				]
			)
		)
	);
}
