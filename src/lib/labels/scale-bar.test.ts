import { describe, expect, it } from 'vitest';
import { overlaps } from '../layers/box';
import { measureScale, placeScaleBar } from './scale-bar';

const DESK = { widthPx: 1140, heightPx: 640 };

describe('the scale bar', () => {
	it('is a round length that fits, for the latitude of the middle', () => {
		for (const latitude of [35, 43, 55])
			for (let zoom = 2.5; zoom <= 12; zoom += 0.25) {
				const { km, lengthPx } = measureScale(latitude, zoom);
				expect([1, 2, 5]).toContain(km / 10 ** Math.floor(Math.log10(km)));
				expect(lengthPx).toBeLessThanOrEqual(120);
				expect(lengthPx).toBeGreaterThan(120 / 2.6);
			}
		// a kilometre of Almaty at zoom 12: 40,075 km × cos 43.25° are 512 × 2^12 px
		expect(measureScale(43.25, 12)).toMatchObject({ km: 1 });
		expect(measureScale(43.25, 12).lengthPx).toBeCloseTo(71.84, 1);
	});

	it('stands beside what is over the map, and nowhere without room', () => {
		const credit = { left: 8, top: 612, right: 440, bottom: 640 };
		const bar = placeScaleBar(DESK, { latitude: 43, zoom: 8 }, [credit]);
		expect(bar?.text).toBe('20 km');
		expect(bar && overlaps(bar.box, credit)).toBe(false);
		expect(bar?.box.left).toBeGreaterThan(440);
		const whole = { left: 0, top: 0, right: 1140, bottom: 640 };
		expect(placeScaleBar(DESK, { latitude: 43, zoom: 8 }, [whole])).toBeNull();
		expect(
			placeScaleBar({ widthPx: 240, heightPx: 300 }, { latitude: 43, zoom: 3 }, [])
		).toBeNull();
	});
});
