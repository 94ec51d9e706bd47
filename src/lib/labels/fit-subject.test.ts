import { describe, expect, it } from 'vitest';
import { isWithin, makeBoxAround, moveBox, overlaps } from '../layers/box';
import { fitSubject, placeInFit, type SeenPlace } from './fit-subject';

const see = (lon: number, lat: number, px = 20): SeenPlace => ({
	lonLat: [lon, lat],
	boxes: [makeBoxAround(0, 0, px, px)]
});
const ROOM = { widthPx: 800, heightPx: 600, overlays: [], marginPx: 10, mostZoom: 7 };
const WIDE = [see(50, 45), see(90, 40)];

describe('a camera for a subject', () => {
	it('shows it whole, as near as it can and in the middle', () => {
		const fit = fitSubject(WIDE, ROOM)!;
		const [west, east] = WIDE.map(({ lonLat }) => placeInFit(fit, ROOM)(lonLat));
		expect(west![0]).toBeGreaterThanOrEqual(19);
		expect(east![0]).toBeLessThanOrEqual(781);
		expect(east![0] - west![0]).toBeGreaterThan(720);
		expect(west![0] + east![0]).toBeCloseTo(800, 0);
	});

	it('keeps it out from under what lies over the map', () => {
		const overlays = [{ left: 560, top: 200, right: 800, bottom: 600 }];
		const fit = fitSubject(WIDE, { ...ROOM, overlays })!;
		for (const { lonLat, boxes } of WIDE) {
			const own = moveBox(boxes[0]!, ...placeInFit(fit, ROOM)(lonLat));
			expect(isWithin(own, { left: 0, top: 0, right: 800, bottom: 600 })).toBe(true);
			expect(overlaps(own, overlays[0]!)).toBe(false);
		}
	});

	it('is not nearer than its limit to one place', () => {
		expect(fitSubject([see(70, 42)], ROOM)!.zoom).toBe(7);
	});

	it('asks for one of the boxes of a place only', () => {
		const tall = { left: -10, right: 10, top: -10, bottom: 900 };
		const either = {
			lonLat: [70, 42] as [number, number],
			boxes: [tall, makeBoxAround(0, 0, 20, 20)]
		};
		expect(fitSubject([either], ROOM)).not.toBeNull();
		expect(fitSubject([{ ...either, boxes: [tall] }], ROOM)).toBeNull();
	});

	it('is null for nothing to show', () => {
		expect(fitSubject([], ROOM)).toBeNull();
	});
});
