import { describe, expect, it } from 'vitest';
import type { LonLat } from '../core/domain/geography';
import { makeBoxAround } from '../layers/box';
import type { NameRow } from './name-rows';
import { listNamedAreas, moveNamesIntoView, type NameFrame } from './names-in-view';

const square = (west: number, south: number, east: number, north: number) => ({
	type: 'Polygon' as const,
	coordinates: [
		[
			[west, south],
			[east, south],
			[east, north],
			[west, north],
			[west, south]
		]
	]
});

const areas = listNamedAreas({
	countries: {
		features: [
			{ geometry: square(0, 0, 10, 10), properties: { c: 'AFG' } },
			{ geometry: square(10, 0, 20, 10), properties: { c: 'KAZ' } }
		]
	},
	regions: { features: [{ geometry: square(6, 0, 10, 10), properties: { code: 'AFG-1' } }] },
	lakes: { features: [{ geometry: square(2, 2, 4, 4), properties: null }] }
});

const row = (kind: NameRow['kind'], text: string, lonLat: LonLat, area?: string): NameRow => ({
	...{ kind, text, lonLat, country: area ?? '', fromZoom: 0, side: 'right' },
	...(area && { area })
});
const names = [
	row('city', 'Far city', [1, 9]),
	row('country', 'Afghanistan', [1, 9], 'AFG'),
	row('water', 'Lake', [3.9, 3.9]),
	{ ...row('region', 'Region', [8, 2], 'AFG-1'), country: 'AFG' }
];

/** Ten degrees are 1,000 px. */
const frameAround = (west: number, south: number, zoom = 8): NameFrame => ({
	...{ zoom, widthPx: 400, heightPx: 300, bounds: [west, south, west + 4, south + 3] },
	place: ([lon, lat]) => [(lon - west) * 100, (south + 3 - lat) * 100]
});

const find = (rows: readonly NameRow[], text: string) => rows.find((each) => each.text === text);

describe('names of areas in view', () => {
	it('move into the visible part of an area whose own point is outside', () => {
		const frame = frameAround(8, 1);
		const moved = find(moveNamesIntoView(names, areas, frame), 'Afghanistan');
		const [lon = 0, lat = 0] = moved?.lonLat ?? [];
		expect(lon).toBeGreaterThan(8.5);
		expect(lon).toBeLessThan(9.5);
		expect(lat).toBeGreaterThan(1);
		expect(lat).toBeLessThan(4);
		// the label of one of the five is elsewhere: its name is in its own part
		expect(find(moveNamesIntoView(names, areas, frame), 'Kazakhstan')?.lonLat[0]).toBeGreaterThan(
			10
		);
	});

	it('stay at their points in view, and are left out where nothing of them is', () => {
		expect(find(moveNamesIntoView(names, areas, frameAround(0, 7)), 'Afghanistan')).toMatchObject({
			lonLat: [1, 9]
		});
		expect(
			find(moveNamesIntoView(names, areas, frameAround(12, 1)), 'Afghanistan')
		).toBeUndefined();
	});

	it('name a lake of which a corner is in view by the lake that its point is in', () => {
		const rows = moveNamesIntoView(names, areas, frameAround(0, 0));
		const [lon = 0, lat = 0] = find(rows, 'Lake')?.lonLat ?? [];
		expect(lon > 2 && lon < 4 && lat > 2 && lat < 3, `${lon} ${lat}`).toBe(true);
	});

	it('leave other names and far maps as they are', () => {
		expect(find(moveNamesIntoView(names, areas, frameAround(8, 1)), 'Far city')).toBe(names[0]);
		expect(moveNamesIntoView(names, areas, frameAround(8, 1, 3))).toBe(names);
	});

	it('bug: the name of a region was written in the next one, or over a border', () => {
		const rows = moveNamesIntoView(names, areas, frameAround(6, 0));
		const { measureOwn } = find(rows, 'Region')!;
		const measure = (x: number, y: number) => measureOwn!(makeBoxAround(x, y, 100, 12));
		expect(measure(200, 150)).toBe(1);
		// from 6° to 10° there are 400 px: its middle is in the next region of its country
		expect(measure(-10, 150)).toBe(0);
		// a part of it is in that region
		expect(measure(40, 150)).toBeGreaterThan(0.5);
		const east = moveNamesIntoView(names, areas, frameAround(7, 0));
		// its end is in the next country
		expect(find(east, 'Region')!.measureOwn!(makeBoxAround(270, 150, 100, 12))).toBe(0);
		expect(find(east, 'Region')!.measureOwn!(makeBoxAround(240, 150, 100, 12))).toBe(1);
	});
});
