import { m } from '#messages';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { COUNTRIES } from '../core/domain/countries';
import { REGION_FLOW_TARGET, type GeoBox, type LonLat } from '../core/domain/geography';
import { listPolygons, polygonContains } from '../core/data/rings';
import { makeBoxAround, type Box } from '../layers/box';
import { NAMED_COUNTRIES } from '../text/country-names';
import { AreaCells } from './area-cells';
import { IN_VIEW_ZOOM, type NameRow } from './name-rows';

/** A country, a region or a lake as drawn. */
export interface NamedArea {
	kind: 'country' | 'region' | 'lake';
	/** Of a country or a region; a lake has none, and is found by the point of its name. */
	code: string | null;
	box: GeoBox;
	polygons: readonly Position[][][];
}

interface AreaShape {
	geometry: Polygon | MultiPolygon;
	properties: Readonly<Record<string, unknown>> | null;
}

const CODES = { country: 'c', region: 'code', lake: null } as const;

function listAreas(shapes: readonly AreaShape[], kind: NamedArea['kind']): NamedArea[] {
	const key = CODES[kind];
	return shapes.map(({ geometry, properties }) => {
		const polygons = listPolygons(geometry);
		let [west, south, east, north] = [180, 90, -180, -90];
		for (const [outer = []] of polygons)
			for (const [lon = 0, lat = 0] of outer) {
				[west, south] = [Math.min(west, lon), Math.min(south, lat)];
				[east, north] = [Math.max(east, lon), Math.max(north, lat)];
			}
		const code = key && String(properties?.[key]);
		return { kind, code, box: [west, south, east, north], polygons };
	});
}

/** The areas of a ground whose names move into view. */
export const listNamedAreas = (ground: {
	countries: { features: readonly AreaShape[] };
	regions: { features: readonly AreaShape[] };
	lakes: { features: readonly AreaShape[] };
}): NamedArea[] => [
	...listAreas(ground.countries.features, 'country'),
	...listAreas(ground.regions.features, 'region'),
	...listAreas(ground.lakes.features, 'lake')
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

/** The share of a map that an area must cover to be named in it. */
const LEAST_SHARE = 0.012;
/** The share of a region's name that must be in it. */
const LEAST_OWN = 0.5;
/** The middle of a name, which is in its area with certainty. */
const MIDDLE_PX = 6;
/** A name is this many times wider than high. */
const WIDE = 3;
/** Between two places for the same name. */
const APART_PX = 90;
const MOST_PLACES = 8;

interface GridPoint {
	lonLat: LonLat;
	x: number;
	y: number;
	row: number;
	column: number;
}

/** The points at which a map is looked at, row by row. */
const listGrid = ({ bounds: [west, south, east, north], place }: NameFrame): GridPoint[] =>
	Array.from({ length: ROWS * COLUMNS }, (_, index) => {
		const [row, column] = [Math.floor(index / COLUMNS), index % COLUMNS];
		const lonLat: LonLat = [
			west + ((column + 0.5) / COLUMNS) * (east - west),
			north - ((row + 0.5) / ROWS) * (north - south)
		];
		const [x, y] = place(lonLat);
		return { lonLat, x, y, row, column };
	});

/** The part of an area that a map shows; null for nothing. */
function cutArea({ box, polygons }: NamedArea, frame: NameFrame): AreaCells | null {
	const [west, south, east, north] = frame.bounds;
	if (box[2] < west || box[0] > east || box[3] < south || box[1] > north) return null;
	const rings = polygons.flatMap((polygon) =>
		polygon.map((ring) => cutRing(ring, frame.bounds)).filter(({ length }) => length > 2)
	);
	return new AreaCells(
		rings.map((ring) => ring.map((at) => frame.place(at as LonLat))),
		frame
	);
}

/** Places for a name in the visible part of an area, the roomiest first. */
function listRooms(
	cells: AreaCells | null,
	points: readonly GridPoint[],
	{ widthPx, heightPx }: NameFrame,
	leastShare: number
): LonLat[] {
	if (!cells) return [];
	const grid = points.map((point) => (cells.has(point.x, point.y) ? point : null));
	const inside = grid.filter((point) => point !== null);
	if (inside.length < leastShare * ROWS * COLUMNS) return [];
	const [stepX, stepY] = [widthPx / COLUMNS, heightPx / ROWS];
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
	const grid = listGrid(frame);
	const known = new Map<NamedArea, AreaCells | null>();
	const findCells = (area: NamedArea): AreaCells | null => {
		if (!known.has(area)) known.set(area, cutArea(area, frame));
		return known.get(area)!;
	};
	const countries = areas.filter(({ kind }) => kind === 'country');
	/** Whether a part of a box is another country's ground. */
	const isAbroad = (box: Box, own: string): boolean => {
		const isWhole = countries.some(
			(country) => country.code === own && findCells(country)?.measureShare(box) === 1
		);
		if (isWhole) return false;
		return countries.some(
			(country) => country.code !== own && (findCells(country)?.measureShare(box) ?? 0) > 0
		);
	};
	return [...OWN_COUNTRIES, ...names].flatMap((row) => {
		if (!isArea(row)) return [row];
		const key = getKey(row);
		// the five have their own labels in view
		if (done.has(key) || (isFive(row) && seen.has(key))) return [];
		if (seen.has(key) && !isSeen(row)) return [];
		const area = areas.find(({ code, box, polygons }) =>
			row.area === undefined ? code === null && holds(box, polygons, row.lonLat) : code === row.area
		);
		const cells = area ? findCells(area) : null;
		// a region in view may be small
		const leastShare = isSeen(row) && row.kind === 'region' ? 0 : LEAST_SHARE;
		const rooms = listRooms(cells, grid, frame, leastShare);
		const [first = null, ...elsewhere] = isSeen(row) ? [row.lonLat, ...rooms] : rooms;
		if (!first) return [];
		done.add(key);
		const moved = { ...row, lonLat: first, elsewhere };
		if (!cells || !area || area.kind === 'lake') return [moved];
		const measureOwn = (box: Box): number => {
			const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
			if (cells.measureShare(makeBoxAround(x, y, MIDDLE_PX, MIDDLE_PX)) < 1) return 0;
			const share = cells.measureShare(box);
			if (area.kind === 'region' && (share < LEAST_OWN || isAbroad(box, row.country))) return 0;
			return share;
		};
		return [{ ...moved, measureOwn }];
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
