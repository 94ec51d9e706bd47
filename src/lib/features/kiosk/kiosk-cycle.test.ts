import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_VIEW } from '$lib/core/domain/view-state';
import { Playback } from '$lib/state/playback.svelte';
import { View } from '$lib/state/view.svelte';
import { KioskCycle, createStepLoop, createYearLoop } from './kiosk-cycle.svelte';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const pass = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1000);

function setUp(returning: () => Promise<void> = () => Promise.resolve()) {
	const acts: string[] = [];
	const loop = { play: () => acts.push('play'), pause: () => acts.push('pause') };
	const cycle = new KioskCycle(loop, () => (acts.push('return'), returning()), 90);
	return { cycle, acts };
}

describe('the cycle of a kiosk', () => {
	it('pauses immediately when touched, warns in time and starts over', async () => {
		const { cycle, acts } = setUp();
		expect(cycle.touch()).toBe(true);
		expect([cycle.phase, acts]).toEqual(['visited', ['pause']]);
		await pass(69);
		expect(cycle.phase).toBe('visited');
		await pass(1);
		expect([cycle.phase, cycle.secondsLeft]).toEqual(['leaving', 20]);
		await pass(19);
		expect([cycle.phase, cycle.secondsLeft]).toEqual(['leaving', 1]);
		await pass(1);
		expect([cycle.phase, acts]).toEqual(['looping', ['pause', 'return', 'play']]);
		expect(vi.getTimerCount()).toBe(0);
	});

	it('stays with a visitor who touches it again, without pausing their playback', async () => {
		const { cycle, acts } = setUp();
		cycle.touch();
		for (let touch = 0; touch < 10; touch += 1) {
			await pass(85);
			expect(cycle.phase).toBe('leaving');
			expect(cycle.touch()).toBe(false);
			expect(cycle.phase).toBe('visited');
		}
		expect(acts).toEqual(['pause']);
		expect(vi.getTimerCount()).toBe(1);
	});

	it('does not start playing if a visitor comes while it returns', async () => {
		let arrive: () => void = () => undefined;
		const { cycle, acts } = setUp(() => new Promise((resolve) => (arrive = resolve)));
		cycle.touch();
		await pass(90);
		cycle.touch();
		arrive();
		await pass(1);
		expect([cycle.phase, acts]).toEqual(['visited', ['pause', 'return', 'pause']]);
	});
});

describe('loops of a kiosk', () => {
	it('play the years, the first after the last, and leave a visitor the default playback', async () => {
		const view = new View({ ...DEFAULT_VIEW, year: 2023 });
		const playback = new Playback(view);
		const loop = createYearLoop(playback);
		loop.play();
		// a start at the last year is shown before it is left
		expect(view.current.year).toBe(2023);
		const seen: number[] = [];
		for (let year = 0; year < 19; year += 1) {
			await pass(2.4);
			seen.push(view.current.year);
		}
		expect([seen[0], seen[1], seen[18]]).toEqual([2005, 2006, 2023]);
		// an act that pushes would add a history entry
		expect(view.act).toBe('replace');
		loop.pause();
		const { playing, secondsPerYear } = playback;
		expect([playing, playback.loop, secondsPerYear]).toEqual([false, false, 1.2]);
		expect(vi.getTimerCount()).toBe(0);
	});

	it('play the steps with a single timer', async () => {
		const showNext = vi.fn();
		const loop = createStepLoop(showNext);
		loop.play();
		loop.play();
		await pass(48);
		expect(showNext).toHaveBeenCalledTimes(2);
		loop.pause();
		expect(vi.getTimerCount()).toBe(0);
	});
});
