import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Tween } from './tween';

let now = 0;
let frame: FrameRequestCallback | null = null;

beforeEach(() => {
	now = 1000;
	frame = null;
	vi.stubGlobal('performance', { now: () => now });
	vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) => {
		frame = callback;
		return 1;
	});
	vi.stubGlobal('cancelAnimationFrame', () => (frame = null));
});
afterEach(() => vi.unstubAllGlobals());

/** Lets time pass and draws the next frame, if one was requested. */
function pass(milliseconds: number): void {
	now += milliseconds;
	const next = frame;
	frame = null;
	next?.(now);
}

test('the first frame after a day of sleep shows the year, and requests no further frame', () => {
	const drawn: number[] = [];
	const tween = new Tween(2018, (time) => drawn.push(time));
	tween.moveTo(2019, false);
	pass(16);
	expect(drawn.at(-1)).toBeGreaterThan(2018);
	expect(drawn.at(-1)).toBeLessThan(2019);
	pass(24 * 60 * 60 * 1000);
	expect(drawn.at(-1)).toBe(2019);
	expect([tween.time, frame]).toEqual([2019, null]);
});

test('a frame with a time before the step started draws no year before it', () => {
	const drawn: number[] = [];
	const tween = new Tween(2018, (time) => drawn.push(time));
	tween.moveTo(2019, false);
	pass(-500);
	expect(drawn).toEqual([2018]);
});
