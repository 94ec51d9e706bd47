import { feature } from 'topojson-client';
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import {
	listPolygons,
	polygonContains,
	signedArea,
	windRings
} from '../../../src/lib/core/data/rings';
import { divideRegions, getRegionObject, type PartOutline } from './divide-regions';
import { readLand } from './read-land';
import { readTopology, type SourceTopology } from './read-sources';

const { admin, rows } = await readLand();
const source = await readTopology('admin');

/** The polygons of an object by code, `c` for countries. */
function readAreas(topology: SourceTopology, name: string): Map<string, Position[][][]> {
	const { features } = feature(topology, topology.objects[name]!);
	return new Map(
		features.flatMap(({ geometry, properties }) =>
			geometry.type === 'Polygon' || geometry.type === 'MultiPolygon'
				? [[properties.code ?? properties.c ?? '', listPolygons(geometry).map(windRings)] as const]
				: []
		)
	);
}

const measure = (polygons: Position[][][]): number =>
	polygons.flat().reduce((area, ring) => area + signedArea(ring), 0);
const contains = (polygons: Position[][][], point: Position): boolean =>
	polygons.some((polygon) => polygonContains(polygon, point));

const before = readAreas(admin, 'admin1');
const parts = rows.filter(({ part_of: parent }) => parent !== '');
const findPart = (code: string, year: number) => readAreas(admin, getRegionObject(year)).get(code)!;

describe('the regions formed since 2018', () => {
	it('leave all other areas as in the source', () => {
		for (const name of ['countries', 'admin1'])
			for (const [code, polygons] of readAreas(source, name)) {
				const area = measure(readAreas(admin, name).get(code)!);
				expect(Math.abs(area - measure(polygons)), code).toBeLessThan(1e-9);
			}
	});

	it.each(['KAZ-3206', 'KAZ-3207', 'KAZ-3203', 'KAZ-3251'])('fill %s without a gap', (parent) => {
		const own = parts.filter(({ part_of: code }) => code === parent);
		expect(own).toHaveLength(2);
		const year = Number(own[0]!.formed.slice(0, 4));
		const areas = own.map(({ code }) => findPart(code, year));
		const whole = before.get(parent)!;
		const sum = areas.reduce((total, area) => total + measure(area), 0);
		expect(Math.abs(sum - measure(whole))).toBeLessThan(1e-9);
		// the borders of the region are those of its parts
		const points = new Set(areas.flat(3).map(String));
		for (const point of whole.flat(2)) expect(points.has(String(point))).toBe(true);
		// every place is in one part
		const [lons, lats] = [0, 1].map((axis) => whole.flat(2).map((point) => point[axis]!));
		let inside = 0;
		for (let i = 0; i < 40; i++)
			for (let j = 0; j < 40; j++) {
				const at = (values: number[], share: number) =>
					Math.min(...values) + share * (Math.max(...values) - Math.min(...values));
				const point = [at(lons!, (i + 0.37) / 40), at(lats!, (j + 0.61) / 40)];
				const count = areas.filter((area) => contains(area, point)).length;
				expect(count).toBe(contains(whole, point) ? 1 : 0);
				inside += count;
			}
		expect(inside).toBeGreaterThan(300);
	});
});

/** A square of ten degrees, as one region. */
const square = (): SourceTopology => ({
	type: 'Topology',
	arcs: [
		[
			[0, 0],
			[10, 0],
			[10, 10],
			[0, 10],
			[0, 0]
		]
	],
	objects: {
		admin1: {
			type: 'GeometryCollection',
			geometries: [{ type: 'Polygon', arcs: [[0]], properties: { c: 'KAZ', code: 'all' } }]
		}
	}
});

/** A rectangle from south to north. */
const outline = (code: string, west: number, east: number): PartOutline => ({
	type: 'Feature',
	properties: { code },
	geometry: {
		type: 'Polygon',
		coordinates: [
			[
				[west, 0.05],
				[east, 0.05],
				[east, 9.95],
				[west, 9.95],
				[west, 0.05]
			]
		]
	}
});

const part = (code: string, lon: number) => ({
	...{ code, country: 'KAZ' as const, formed: '2020-01-01', part_of: 'all', lon, lat: 5 }
});

describe('divideRegions', () => {
	it('cuts a region along the border of its parts, to its own border', () => {
		const outlines = [outline('west', 0, 4), outline('east', 4, 10)];
		const divided = divideRegions(square(), [part('west', 2), part('east', 8)], outlines);
		const areas = readAreas(divided, 'admin1_2020');
		expect(measure(areas.get('west')!) / 2).toBeCloseTo(40, 9);
		expect(measure(areas.get('east')!) / 2).toBeCloseTo(60, 9);
	});

	it.each([
		['a point in the other part', 3, 10, 'are not in one part each'],
		['parts that do not touch', 8, 9, 'west and east do not share exactly one line']
	])('says what is wrong: %s', (_, lon, to, message) => {
		const outlines = [outline('west', 0, 4), outline('east', to === 10 ? 4 : 5, to)];
		expect(() => divideRegions(square(), [part('west', 2), part('east', lon)], outlines)).toThrow(
			message
		);
	});

	it('says that a region has not two parts', () => {
		expect(() => divideRegions(square(), [part('west', 2)], [])).toThrow(
			'"all" is not one area with two parts'
		);
	});
});
