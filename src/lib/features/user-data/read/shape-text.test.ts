import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCorners, listOutline } from './outline';
import { packOutline } from './pack-outline';
import { LIMITS } from './raw-table';
import { findShapePoint } from './shape-point';
import { formatShape, isShapeText, readShape, type Shape } from './shape-text';

const degree = fc.integer({ min: -1_800_000, max: 1_800_000 }).map((value) => value / 1e4);
const position = fc.tuple(degree, degree).map((pair): number[] => pair);
const line = fc.array(position, { minLength: 1, maxLength: 5 });
const polygon = fc.array(line, { minLength: 1, maxLength: 3 });
const shape: fc.Arbitrary<Shape> = fc.oneof(
	position.map((coordinates) => ({ type: 'Point' as const, coordinates })),
	line.map((coordinates) => ({ type: 'MultiPoint' as const, coordinates })),
	line.map((coordinates) => ({ type: 'LineString' as const, coordinates })),
	polygon.map((coordinates) => ({ type: 'Polygon' as const, coordinates })),
	fc
		.array(polygon, { minLength: 1, maxLength: 3 })
		.map((coordinates) => ({ type: 'MultiPolygon' as const, coordinates }))
);

/** A ring around a place, with a vertex for each step. */
const makeRing = (vertices: number) =>
	Array.from({ length: vertices + 1 }, (_, index) => {
		const angle = (2 * Math.PI * (index % vertices)) / vertices;
		return [68 + 3 * Math.cos(angle), 47 + 2 * Math.sin(angle)];
	});

describe('a shape in a cell', () => {
	it('is the same after it is written as WKT, or as GeoJSON', () => {
		fc.assert(
			fc.property(shape, (own) => {
				expect(readShape(formatShape(own))).toEqual(own);
				expect(readShape(JSON.stringify(own))).toEqual(own);
			})
		);
	});

	it('may have a height, a projection and brackets around each place', () => {
		expect(readShape('SRID=4326;linestring zm (1 2 3 4, 5 6 7 8)')).toEqual({
			type: 'LineString',
			coordinates: [
				[1, 2],
				[5, 6]
			]
		});
		expect(readShape('MULTIPOINT((1 2),(3 4))')).toMatchObject({
			coordinates: [
				[1, 2],
				[3, 4]
			]
		});
	});

	it('is null for any other text, which never throws', () => {
		for (const text of ['POINT EMPTY', 'POINT(a b)', 'LINESTRING(1 2, 3)', '0101000020E6', '{"a"'])
			expect(readShape(text), text).toBe(null);
		fc.assert(
			fc.property(fc.string(), (text) => {
				expect(readShape(`POLYGON((${text}))`) ?? null).toSatisfy(
					(own: Shape | null) => own === null || own.type === 'Polygon'
				);
			})
		);
		expect(isShapeText('Pointe-Noire (port)')).toBe(false);
	});
});

describe('an outline', () => {
	const ring = makeRing(20_000);
	const area = listOutline({ type: 'Polygon', coordinates: [ring] })!;

	it('with more vertices than the limit keeps those that shape it', () => {
		const { text, isThinned } = packOutline(area);
		const [kept = []] = listOutline(readShape(text!)!)!.polygons;
		expect(isThinned).toBe(true);
		expect(kept[0]!.length).toBeLessThanOrEqual(LIMITS.shapeVertices);
		expect(text!.length).toBeLessThan(LIMITS.shapeLetters);
		// still the same area, to a hundredth of a degree
		const corners = [area, listOutline(readShape(text!)!)!].map(findCorners);
		corners[0]!
			.flat()
			.forEach((own, index) => expect(corners[1]!.flat()[index]).toBeCloseTo(own, 2));
		expect(findShapePoint(readShape(text!)!)![0]).toBeCloseTo(68, 1);
	});

	it('of more islands than vertices keeps the largest', () => {
		const islands = Array.from({ length: 400 }, (_, index) => [
			makeRing(4 + (index % 7)).map(([lon = 0, lat = 0]) => [lon + index / 10, lat])
		]);
		const { text } = packOutline({ lines: [], polygons: islands }, 200);
		const { polygons } = listOutline(readShape(text!)!)!;
		expect(polygons.length).toBeGreaterThan(10);
		expect(polygons.flat(2).length).toBeLessThanOrEqual(200);
	});

	it('too small to be seen is a point', () => {
		const tiny = [[1.00001, 2], [1.00002, 2], [1.00002, 2.00001], [1.00001, 2]]; // prettier-ignore
		expect(packOutline({ lines: [], polygons: [[tiny]] })).toEqual({
			text: null,
			isThinned: false
		});
	});
});
