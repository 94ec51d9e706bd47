import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW } from '$lib/core/domain/view-state';
import { Playback, type Clock } from '$lib/state/playback.svelte';
import { View } from '$lib/state/view.svelte';
import { KioskCycle, loopOfSteps, loopOfYears, type KioskClock } from './kiosk-cycle.svelte';

function setUp(returning: () => Promise<void> = () => Promise.resolve()) {
	let nowMs = 0;
	const timers = new Set<() => void>();
	const clock: KioskClock = {
		setInterval: (tick) => (timers.add(tick), tick),
		clearInterval: (timer) => timers.delete(timer as () => void),
		now: () => nowMs
	};
	const acts: string[] = [];
	const cycle = new KioskCycle(
		{
			play: () => acts.push('play'),
			pause: () => acts.push('pause')
		},
		() => (acts.push('return'), returning()),
		90,
		clock
	);
	async function pass(seconds: number): Promise<void> {
		for (let second = 0; second < seconds; second += 1) {
			nowMs += 1000;
			for (const tick of timers) tick();
		}
		await Promise.resolve();
	}
	/** Simulates sleep of the computer: time has passed in one tick. */
	async function sleep(seconds: number): Promise<void> {
		nowMs += (seconds - 1) * 1000;
		await pass(1);
	}
	return { cycle, acts, pass, sleep, timers };
}

describe('the cycle of a kiosk', () => {
	it('runs no timer during the loop until it is touched', async () => {
		const { cycle, acts, pass, timers } = setUp();
		cycle.start();
		await pass(3600);
		expect(acts).toEqual(['play']);
		expect(timers.size).toBe(0);
	});

	it('pauses immediately when touched, warns in time and starts over', async () => {
		const { cycle, acts, pass, timers } = setUp();
		cycle.start();
		cycle.touch();
		expect(cycle.phase).toBe('visited');
		expect(acts).toEqual(['play', 'pause']);
		await pass(69);
		expect(cycle.phase).toBe('visited');
		await pass(1);
		expect([cycle.phase, cycle.secondsLeft]).toEqual(['leaving', 20]);
		await pass(19);
		expect([cycle.phase, cycle.secondsLeft]).toEqual(['leaving', 1]);
		await pass(1);
		expect(cycle.phase).toBe('looping');
		expect(acts).toEqual(['play', 'pause', 'return', 'play']);
		expect(timers.size).toBe(0);
	});

	it('stays with a visitor who touches it again, without pausing their playback', async () => {
		const { cycle, acts, pass, timers } = setUp();
		cycle.start();
		for (let touch = 0; touch < 10; touch += 1) {
			cycle.touch();
			expect(cycle.phase).toBe('visited');
			await pass(85);
			expect(cycle.phase).toBe('leaving');
		}
		expect(acts).toEqual(['play', 'pause']);
		expect(timers.size).toBe(1);
	});

	it('starts over immediately after the computer has slept', async () => {
		const { cycle, acts, sleep } = setUp();
		cycle.start();
		cycle.touch();
		await sleep(8 * 3600);
		expect(acts.slice(-2)).toEqual(['return', 'play']);
	});

	it('does not start playing if a visitor comes while it returns', async () => {
		let arrive: () => void = () => undefined;
		const { cycle, acts, pass } = setUp(() => new Promise((resolve) => (arrive = resolve)));
		cycle.start();
		cycle.touch();
		await pass(90);
		cycle.touch();
		arrive();
		await pass(1);
		expect(cycle.phase).toBe('visited');
		expect(acts).toEqual(['play', 'pause', 'return', 'pause']);
	});
});

function setUpClock() {
	const timers = new Set<() => void>();
	const clock: Clock = {
		setInterval: (tick) => (timers.add(tick), tick),
		clearInterval: (timer) => timers.delete(timer as () => void)
	};
	const tick = () => timers.forEach((each) => each());
	return { clock, tick, timers };
}

describe('loops of a kiosk', () => {
	it('play the years, the first after the last, with a single timer', () => {
		const { clock, tick, timers } = setUpClock();
		const view = new View({ ...DEFAULT_VIEW, year: 2023 });
		const loop = loopOfYears(new Playback(view, clock));
		loop.play();
		// a start at the last year is shown before it is left
		expect(view.current.year).toBe(2023);
		const seen = Array.from({ length: 19 * 50 }, () => (tick(), view.current.year));
		expect(seen.slice(0, 2)).toEqual([2005, 2006]);
		expect(seen.filter((year) => year === 2023)).toHaveLength(50);
		expect(timers.size).toBe(1);
		// an act that pushes would add a history entry
		expect(view.act).toBe('replace');
	});

	it('leave a visitor the default playback', () => {
		const { clock, timers } = setUpClock();
		const playback = new Playback(new View(DEFAULT_VIEW), clock);
		const loop = loopOfYears(playback);
		loop.play();
		loop.pause();
		const { playing, secondsPerYear } = playback;
		expect([playing, playback.loop, secondsPerYear]).toEqual([false, false, 1.2]);
		expect(timers.size).toBe(0);
	});

	it('play the steps, the first after the last and if none is shown', () => {
		const { clock, tick, timers } = setUpClock();
		let here: string | undefined = 'b';
		const loop = loopOfSteps(
			{ steps: () => ['a', 'b', 'c'], here: () => here, show: (step) => (here = step) },
			clock
		);
		loop.play();
		loop.play();
		const seen = Array.from({ length: 4 }, () => (tick(), here));
		expect(seen).toEqual(['c', 'a', 'b', 'c']);
		here = undefined;
		tick();
		expect(here).toBe('a');
		loop.pause();
		expect(timers.size).toBe(0);
	});
});
