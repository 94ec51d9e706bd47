import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW } from '../core/domain/view-state';
import { PICTURE_SIZE } from './projection';
import { fillSides, fitCamera, frameView } from './map-frame';

const getFrame = (widthPx: number, heightPx: number) =>
	fillSides(frameView(DEFAULT_VIEW, { widthPx, heightPx }));

describe('a static map in a container of any shape', () => {
	it.each([
		[1140, 640],
		[1600, 500],
		[2400, 400],
		[300, 240]
	])('of %i by %i is filled from side to side', (widthPx, heightPx) => {
		const { middle, scale } = getFrame(widthPx, heightPx);
		expect(middle[0] - widthPx / 2 / scale).toBeGreaterThanOrEqual(-0.001);
		expect(middle[0] + widthPx / 2 / scale).toBeLessThanOrEqual(PICTURE_SIZE.width + 0.001);
	});

	it('follows the camera of its link', () => {
		const camera = { center: [66.9, 44.1] as [number, number], zoom: 5, bearing: 0, pitch: 0 };
		const frame = frameView({ ...DEFAULT_VIEW, camera }, { widthPx: 800, heightPx: 400 });
		expect(fillSides(frame).middle).toEqual(frame.middle);
		const live = fitCamera(camera, DEFAULT_VIEW, { widthPx: 570, heightPx: 320 });
		expect(live).toEqual({ ...camera, zoom: 4 });
	});
});
