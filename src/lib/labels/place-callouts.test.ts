import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW } from '../core/domain/view-state';
import { MARK_SCALES } from '../layers/model';
import { areCalloutsFree, drawArrow, listCalloutBoxes, placeCallouts } from './place-callouts';

const MAP = { widthPx: 400, heightPx: 300, overlays: [] };
const scale = MARK_SCALES.desktop;
/** A plane map: degrees are pixels. */
const place = ([x, y]: readonly [number, number]): [number, number] => [x, y];
const callout = (x: number, y: number, label = 'Khorgos') => ({
	lonLat: [x, y] as [number, number],
	label
});

describe('names of callouts', () => {
	it('are right of their ring, and left of it at the edge', () => {
		const [inside, edge] = placeCallouts([callout(100, 50), callout(390, 150)], place, MAP, scale);
		expect(inside!.anchor).toBe('start');
		expect(edge!.anchor).toBe('end');
	});

	it('move for what lies over the map, and for another ring', () => {
		const overlays = [{ left: 110, top: 0, right: 400, bottom: 100 }];
		const [left] = placeCallouts([callout(100, 50)], place, { ...MAP, overlays }, scale);
		expect(left!.anchor).toBe('end');
		const both = placeCallouts([callout(150, 150), callout(190, 150)], place, MAP, scale);
		expect(areCalloutsFree(both, MAP)).toBe(true);
	});

	it('bug: without any callout all that they might hide was placed, several times for each map', () => {
		let count = 0;
		const counted = (at: readonly [number, number]): [number, number] => {
			count += 1;
			return place(at);
		};
		expect(placeCallouts([], counted, { ...MAP, view: DEFAULT_VIEW }, scale)).toEqual([]);
		expect(count).toBe(0);
	});

	it('without a ring lie above their place', () => {
		const named = { ...callout(200, 150), kind: 'name' as const };
		const [name] = placeCallouts([named], place, MAP, scale);
		expect(name!.radiusPx).toBe(0);
		expect(name!.nameBox.bottom).toBeLessThan(150);
	});

	it('have an arrow from their name to the place', () => {
		const named = { ...callout(200, 150), kind: 'arrow' as const };
		const [placed] = placeCallouts([named], place, MAP, scale);
		expect(placed).toMatchObject({ radiusPx: 0, tail: [46, 0], anchor: 'start' });
		expect(placed!.nameBox.left).toBeGreaterThan(246);
		expect(drawArrow(placed!.tail!, 200, 150)).toBe('M246 150L204 150M217 156.5L204 150L217 143.5');
	});

	it('bug: covered the railway beside their place: they stand on the side that a step asks for', () => {
		const wished = { ...callout(200, 150), side: 'right-below' as const };
		const [low] = placeCallouts([wished], place, MAP, scale);
		expect(low!.nameBox.left).toBeGreaterThan(200);
		expect(low!.nameBox.top).toBeGreaterThan(150);
		// at the edge, where it has room
		const [edge] = placeCallouts([{ ...wished, lonLat: [390, 150] }], place, MAP, scale);
		expect(edge!.nameBox.right).toBeLessThanOrEqual(400);
	});

	it('bug: the arrow to a place ran over the name of a capital', () => {
		const named = { ...callout(200, 150), kind: 'arrow' as const };
		const boxes = listCalloutBoxes([named], place, MAP, scale);
		expect(boxes.some(({ left, right }) => left < 210 && right > 240)).toBe(true);
	});

	it('without a ring have a large first line if they have two', () => {
		const named = { ...callout(200, 150, '30,000\nfor all'), kind: 'name' as const };
		const [name] = placeCallouts([named], place, MAP, scale);
		expect(name).toMatchObject({ radiusPx: 0, label: 'for all', figure: { text: '30,000' } });
	});

	it('are found to be cut or covered', () => {
		const placed = placeCallouts([callout(395, 295)], place, MAP, scale);
		expect(areCalloutsFree(placed, MAP)).toBe(false);
	});
});
