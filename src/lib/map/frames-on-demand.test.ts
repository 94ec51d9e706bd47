import type { Map as MapLibreMap } from 'maplibre-gl';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FramesOnDemand } from './frames-on-demand';

let now = 0;
let frame: FrameRequestCallback | null = null;

beforeEach(() => {
	now = 5000;
	frame = null;
	vi.stubGlobal('performance', { now: () => now });
	vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) => {
		frame = callback;
		return 1;
	});
});
afterEach(() => vi.unstubAllGlobals());

/** A loop as deck.gl's over a map that fires what is asked for. */
function startLoop() {
	const listeners = new Map<string, () => void>();
	const map = { on: (type: string, listener: () => void) => listeners.set(type, listener) };
	const frames = new FramesOnDemand();
	frames.follow(map as unknown as MapLibreMap, new EventTarget() as HTMLElement);
	const loop = (): void => void frames.requestAnimationFrame(loop);
	loop();
	/** @returns how many frames follow within a second and a half */
	return (type: string): number => {
		listeners.get(type)?.();
		let count = 0;
		for (const end = now + 1500; now < end; now += 16) {
			const next = frame;
			frame = null;
			if (next) count += 1;
			next?.(now);
		}
		return count;
	};
}

test('a move of the camera keeps the loop going for a second', () => {
	expect(startLoop()('move')).toBeGreaterThan(50);
});

test('bug: a year with other borders of regions kept the loop going for a second', () => {
	expect(startLoop()('render')).toBe(1);
});
