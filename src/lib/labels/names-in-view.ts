import { m } from '#messages';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { COUNTRIES } from '../core/domain/countries';
import { REGION_FLOW_TARGET, type GeoBox, type LonLat } from '../core/domain/geography';
import { listPolygons, polygonContains, ringContains } from '../core/data/rings';
import { NAMED_COUNTRIES } from '../text/country-names';
import { IN_VIEW_ZOOM, type NameRow } from './name-rows';

/** A country, a region or a lake as drawn. */
export interface NamedArea {
	/** Of a country or a region; a lake has none, and is found by the point of its name. */
	code: string | null;
	box: GeoBox;
	polygons: readonly Position[][][];
}

interface AreaShape {
	geometry: Polygon | MultiPolygon;
	properties: Readonly<Record<string, unknown>> | null;
}

function listAreas(shapes: readonly AreaShape[], key: 'c' | 'code' | null): NamedArea[] {
	return shapes.map(({ geometry, properties }) => {
		const polygons = listPolygons(geometry);
		let [west, south, east, north] = [180, 90, -180, -90];
		for (const [outer = []] of polygons)
			for (const [lon = 0, lat = 0] of outer) {
				[west, south] = [Math.min(west, lon), Math.min(south, lat)];
				[east, north] = [Math.max(east, lon), Math.max(north, lat)];
			}
		return { code: key && String(properties?.[key]), box: [west, south, east, north], polygons };
	});
}

/** The areas of a ground whose names move into view. */
export const listNamedAreas = (ground: {
	countries: { features: readonly AreaShape[] };
	regions: { features: readonly AreaShape[] };
	lakes: { features: readonly AreaShape[] };
}): NamedArea[] => [
	...listAreas(ground.countries.features, 'c'),
	...listAreas(ground.regions.features, 'code'),
	...listAreas(ground.lakes.features, null)
];

/** The five and China, whose own labels are outside a near map. */
const OWN_COUNTRIES: readonly NameRow[] = [
	...NAMED_COUNTRIES.map(({ code, name, labelLonLat }) => ({
		text: name,
		lonLat: labelLonLat,
		country: code as string
	})),
	{ text: m.students_host(), lonLat: REGION_FLOW_TARGET, country: 'CHN' }
].map((row) => ({
	...row,
	kind: 'country',
	area: row.country,
	fromZoom: IN_VIEW_ZOOM,
	side: 'right'
}));

const isFive = ({ kind, country }: NameRow): boolean =>
	kind === 'country' && COUNTRIES.some(({ code }) => code === country);

/** The visible part of a map. */
export interface NameFrame {
	zoom: number;
	widthPx: number;
	heightPx: number;
	place(lonLat: LonLat): readonly [x: number, y: number];
	/** Longitudes and latitudes around it. */
	bounds: GeoBox;
}

/** Points across and down at which a map is looked at. */
const COLUMNS = 40;
const ROWS = 28;

type Side = readonly [axis: 0 | 1, limit: number, isLeast: boolean];

/** A ring cut at the four sides of a box. */
export function cutRing(ring: readonly Position[], [west, south, east, north]: GeoBox): Position[] {
	const sides: readonly Side[] = [
		[0, west, true],
		[0, east, false],
		[1, south, true],
		[1, north, false]
	];
	return sides.reduce<Position[]>(
		(points, [axis, limit, isLeast]) => {
			const isIn = (point: Position) => point[axis]! >= limit === isLeast;
			const cut: Position[] = [];
			points.forEach((point, index) => {
				const before = points[(index || points.length) - 1]!;
				if (isIn(point) !== isIn(before)) {
					const share = (limit - before[axis]!) / (point[axis]! - before[axis]!);
					cut.push([0, 1].map((each) => before[each]! + share * (point[each]! - before[each]!)));
				}
				if (isIn(point)) cut.push(point);
			});
			return cut;
		},
		[...ring]
	);
}

/** Whether a point is within rings, holes among them. */
const isInside = (lonLat: LonLat, rings: readonly Position[][]): boolean =>
	rings.filter((ring) => ringContains(ring, lonLat)).length % 2 === 1;

/** The share of a map that an area must cover to be named in it. */
const LEAST_SHARE = 0.012;
/** A name is this many times wider than high. */
const WIDE = 3;
/** Between two places for the same name. */
const APART_PX = 90;
const MOST_PLACES = 8;

/** Places for a name in the visible part of an area, the roomiest first. */
function listRooms({ polygons, box }: NamedArea, frame: NameFrame): LonLat[] {
	const [west, south, east, north] = frame.bounds;
	if (box[2] < west || box[0] > east || box[3] < south || box[1] > north) return [];
	const rings = polygons.flatMap((polygon) =>
		polygon.map((ring) => cutRing(ring, frame.bounds)).filter(({ length }) => length > 2)
	);
	const grid = Array.from({ length: ROWS * COLUMNS }, (_, index) => {
		const [row, column] = [Math.floor(index / COLUMNS), index % COLUMNS];
		const lonLat: LonLat = [
			west + ((column + 0.5) / COLUMNS) * (east - west),
			north - ((row + 0.5) / ROWS) * (north - south)
		];
		const [x, y] = frame.place(lonLat);
		const isSeen = x > 0 && y > 0 && x < frame.widthPx && y < frame.heightPx;
		return isSeen && isInside(lonLat, rings) ? { lonLat, x, y, row, column } : null;
	});
	const inside = grid.filter((point) => point !== null);
	if (inside.length < LEAST_SHARE * ROWS * COLUMNS) return [];
	const [stepX, stepY] = [frame.widthPx / COLUMNS, frame.heightPx / ROWS];
	const reach = (row: number, column: number, down: number, right: number): number => {
		let steps = 0;
		for (;;) {
			const [y, x] = [row + (steps + 1) * down, column + (steps + 1) * right];
			if (x < 0 || y < 0 || x >= COLUMNS || y >= ROWS || !grid[y * COLUMNS + x]) return steps;
			steps++;
		}
	};
	const rooms = inside
		.map((point) => {
			const { row, column } = point;
			const [left, right] = [reach(row, column, 0, -1), reach(row, column, 0, 1)];
			const [up, down] = [reach(row, column, -1, 0), reach(row, column, 1, 0)];
			const halfPx = Math.min(left, right) * stepX;
			return { ...point, room: Math.min(halfPx / WIDE, Math.min(up, down) * stepY) };
		})
		.sort((a, b) => b.room - a.room);
	const chosen: typeof rooms = [];
	for (const room of rooms) {
		if (chosen.length === MOST_PLACES) break;
		if (chosen.every(({ x, y }) => Math.hypot(x - room.x, y - room.y) > APART_PX))
			chosen.push(room);
	}
	return chosen.map(({ lonLat }) => lonLat);
}

const AREA_KINDS: readonly string[] = ['country', 'region', 'water'];

/**
 * The names of a map with those of areas in view: a country, a region or a lake whose own point is
 * outside is named in the part that is visible, once.
 */
export function moveNamesIntoView(
	names: readonly NameRow[],
	areas: readonly NamedArea[],
	frame: NameFrame
): readonly NameRow[] {
	if (frame.zoom < IN_VIEW_ZOOM) return names;
	const isSeen = ({ lonLat }: NameRow) => {
		const [x, y] = frame.place(lonLat);
		return x > 0 && y > 0 && x < frame.widthPx && y < frame.heightPx;
	};
	const isArea = ({ kind, fromZoom }: NameRow) =>
		AREA_KINDS.includes(kind) && fromZoom <= frame.zoom;
	const getKey = ({ kind, area, text }: NameRow) => `${kind} ${area ?? text}`;
	// Russia has two points
	const seen = new Set([...OWN_COUNTRIES, ...names].filter(isArea).filter(isSeen).map(getKey));
	const done = new Set<string>();
	return [...OWN_COUNTRIES, ...names].flatMap((row) => {
		if (!isArea(row)) return [row];
		const key = getKey(row);
		// the five have their own labels in view
		if (done.has(key) || (isFive(row) && seen.has(key))) return [];
		if (seen.has(key) && !isSeen(row)) return [];
		const area = areas.find(({ code, box, polygons }) =>
			row.area === undefined ? code === null && holds(box, polygons, row.lonLat) : code === row.area
		);
		const rooms = area ? listRooms(area, frame) : [];
		const [first = null, ...elsewhere] = isSeen(row) ? [row.lonLat, ...rooms] : rooms;
		if (!first) return [];
		done.add(key);
		return [{ ...row, lonLat: first, elsewhere }];
	});
}

const holds = (
	[west, south, east, north]: GeoBox,
	polygons: readonly Position[][][],
	[lon, lat]: LonLat
): boolean =>
	lon >= west &&
	lon <= east &&
	lat >= south &&
	lat <= north &&
	polygons.some((polygon) => polygonContains(polygon, [lon, lat]));
