import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW } from '$lib/core/domain/view-state';
import { loopOfSteps, loopOfYears } from './kiosk-loops';
import { Playback, type Clock } from '$lib/state/playback.svelte';
import { View } from '$lib/state/view.svelte';

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
