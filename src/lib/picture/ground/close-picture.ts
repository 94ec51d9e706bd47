import type { MultiPolygon, Polygon, Position } from 'geojson';
import { feature, merge } from 'topojson-client';
import type {
	GeometryCollection,
	MultiPolygon as TopoMultiPolygon,
	Polygon as TopoPolygon,
	Topology
} from 'topojson-specification';
import { listPolygons } from '../../core/data/rings';
import { LEASE } from '../../core/domain/geography';
import { memoizeBy } from '../../core/domain/memoize';
import { getRegionYear, REGION_YEARS } from '../../core/domain/region-years';
import type { Language } from '../../core/domain/languages';
import { readCloseNames, type CloseLists } from '../../labels/close-names';
import { readNames, type NameLists, type NameRow } from '../../labels/name-rows';
import { listNamedAreas, moveNamesIntoView, type NamedArea } from '../../labels/names-in-view';
import type { MapFrame } from '../map-frame';
import { ClipPath, getFrameBounds } from './clip-path';
import {
	formatGround,
	getLandPart,
	listGroundShapes,
	type GroundPaths,
	type GroundShape
} from './ground-svg';

type Properties = Readonly<Record<string, unknown>>;
type Shapes = Topology<Record<string, GeometryCollection<Properties>>>;

/** The files of the close level, and those of every map that it goes with. */
export interface CloseFiles {
	land: Shapes;
	water: Shapes;
	disputed: Shapes;
	names: Partial<CloseLists>;
	/** The names of every map. */
	labels: NameLists;
}

/** Reads a file of the site by its path: `/geo/close/land.json`. */
export type FetchAsset = (path: string) => Promise<Response>;

async function readFile<Content>(fetchAsset: FetchAsset, name: string): Promise<Content> {
	const response = await fetchAsset(`/geo/${name}.json`);
	if (!response.ok) throw new Error(`geo/${name}.json: ${response.status}`);
	return (await response.json()) as Content;
}

function listShapes(file: Shapes, name: string) {
	const object = file.objects[name];
	if (!object) throw new Error(`no "${name}"`);
	return feature(file, object).features;
}

function listLines(file: Shapes, name: string, isWanted: (properties: Properties) => boolean) {
	return listShapes(file, name).flatMap(({ geometry, properties }): Position[][] => {
		if (!isWanted(properties)) return [];
		if (geometry.type === 'LineString') return [geometry.coordinates];
		return geometry.type === 'MultiLineString' ? geometry.coordinates : [];
	});
}

/** Rings by the parts that share a colour, without the borders between their countries. */
function mergeParts(land: Shapes): Map<string, Position[][]> {
	const parts = new Map<string, (TopoPolygon | TopoMultiPolygon)[]>();
	for (const geometry of land.objects.countries?.geometries ?? []) {
		const part = getLandPart(String((geometry.properties as Properties | undefined)?.c));
		const own = parts.get(part) ?? [];
		parts.set(part, [...own, geometry as TopoPolygon | TopoMultiPolygon]);
	}
	return new Map([...parts].map(([part, own]) => [part, merge(land, own).coordinates.flat()]));
}

/** A page makes a frame for each year: a step of the year draws no ground and moves no name. */
const getFrameKey = ({ middle, scale, bearing, widthPx, heightPx }: MapFrame): string =>
	[...middle, scale, bearing, widthPx, heightPx].join();
const KEPT_FRAMES = 2;

/** The ground of near pictures, from the level that near live maps have. */
export class ClosePicture {
	#parts: Map<string, Position[][]>;
	#lines: Record<keyof GroundPaths['lines'], Position[][]>;
	#regionsSince: (readonly [year: number, lines: Position[][]])[];
	#lakes: { isSea: boolean; rings: Position[][] }[];
	#rivers: Position[][];
	#disputed: Position[][];
	#leased: Position[][];
	#areas: readonly NamedArea[];
	#names: Partial<CloseLists>;
	#labels: NameLists;

	constructor({ land, water, disputed, names, labels }: CloseFiles) {
		const getKind = (kind: string, from?: number) =>
			listLines(land, 'lines', (own) => own.kind === kind && own.from === from);
		this.#parts = mergeParts(land);
		this.#lines = {
			edge: getKind('edge'),
			coast: getKind('coast'),
			'former-shore': getKind('former-shore'),
			region: getKind('region'),
			country: getKind('country')
		};
		this.#regionsSince = REGION_YEARS.map((year) => [year, getKind('region', year)]);
		const lakes = listShapes(water, 'lakes');
		this.#lakes = lakes.map(({ geometry, properties }) => ({
			isSea: properties.k === 'sea',
			rings: listPolygons(geometry as Polygon | MultiPolygon).flat()
		}));
		this.#rivers = listLines(water, 'rivers', () => true);
		this.#disputed = listLines(disputed, 'disputed', ({ k }) => k !== LEASE);
		this.#leased = listLines(disputed, 'disputed', ({ k }) => k === LEASE);
		type Areas = Parameters<typeof listNamedAreas>[0]['lakes'];
		this.#areas = listNamedAreas({
			countries: { features: listShapes(land, 'countries') } as Areas,
			regions: { features: listShapes(land, 'regions') } as Areas,
			lakes: { features: lakes } as Areas
		});
		this.#names = names;
		this.#labels = labels;
	}

	/** The shapes inside a frame, as the SVG text of `picture/base.svg`. */
	draw(frame: MapFrame): string {
		return formatGround(this.#cut(frame));
	}

	/** The same for a page. */
	drawInPage = memoizeBy(
		getFrameKey,
		(frame: MapFrame): GroundShape[] => listGroundShapes(this.#cut(frame)),
		KEPT_FRAMES
	);

	#cut(frame: MapFrame): GroundPaths {
		const clip = new ClipPath(frame);
		const getLakes = (isSea: boolean) =>
			clip.rings(this.#lakes.filter((lake) => lake.isSea === isSea).flatMap(({ rings }) => rings));
		const { edge, coast, region, country } = this.#lines;
		return {
			ocean: clip.whole,
			land: new Map([...this.#parts].map(([part, rings]) => [part, clip.rings(rings)])),
			rivers: clip.lines(this.#rivers),
			sea: getLakes(true),
			lakes: getLakes(false),
			lines: {
				edge: clip.lines(edge),
				coast: clip.lines(coast),
				'former-shore': clip.lines(this.#lines['former-shore']),
				region: clip.lines(region),
				country: clip.lines(country)
			},
			regionsSince: new Map(this.#regionsSince.map(([year, lines]) => [year, clip.lines(lines)])),
			disputed: clip.lines(this.#disputed),
			leased: clip.lines(this.#leased)
		};
	}

	/** Names, settlements and stations among them; areas are named in the part that is in view. */
	list = memoizeBy(
		(frame: MapFrame, language: Language, year: number) =>
			`${getFrameKey(frame)} ${language} ${getRegionYear(year)}`,
		(frame, language, year): readonly NameRow[] => {
			const names = [
				...readNames(this.#labels, language, year),
				...readCloseNames(this.#names, language)
			];
			return moveNamesIntoView(names, this.#areas, { ...frame, bounds: getFrameBounds(frame) });
		},
		KEPT_FRAMES
	);
}

/** @throws Error if a file of shapes cannot be read; names that are missing are left out */
export async function loadClosePicture(fetchAsset: FetchAsset): Promise<ClosePicture> {
	const readNames = (name: 'settlements' | 'stations') =>
		readFile<Partial<CloseLists>>(fetchAsset, `close/${name}`).catch(() => ({}));
	const [land, water, labels, settlements, stations] = await Promise.all([
		readFile<Shapes>(fetchAsset, 'close/land'),
		readFile<Shapes>(fetchAsset, 'close/water'),
		readFile<NameLists & { disputed: Shapes }>(fetchAsset, 'labels'),
		readNames('settlements'),
		readNames('stations')
	]);
	return new ClosePicture({
		land,
		water,
		disputed: labels.disputed,
		labels,
		names: { ...settlements, ...stations }
	});
}
