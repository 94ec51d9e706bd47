import { describe, expect, it } from 'vitest';
import { Playback, type Clock } from './playback.svelte';
import { View } from './view.svelte';
import { DEFAULT_VIEW } from '../core/domain/view-state';

function setUp(year: number) {
	const view = new View({ ...DEFAULT_VIEW, year });
	let tick: (() => void) | null = null;
	let milliseconds = 0;
	const clock: Clock = {
		setInterval: (callback, interval) => ((tick = callback), (milliseconds = interval), 1),
		clearInterval: () => (tick = null)
	};
	const playback = new Playback(view, clock);
	const run = (ticks: number) => Array.from({ length: ticks }, () => tick?.());
	return { view, playback, run, interval: () => milliseconds };
}

describe('playback', () => {
	it('advances one year per tick and stops at the last year', () => {
		const { view, playback, run } = setUp(2021);
		playback.play();
		run(2);
		expect(view.current.year).toBe(2023);
		expect(playback.playing).toBe(true);
		run(1);
		expect(playback.playing).toBe(false);
		run(3);
		expect(view.current.year).toBe(2023);
	});

	it('starts over from the last year, and loops on request', () => {
		const { view, playback, run } = setUp(2023);
		playback.loop = true;
		playback.play();
		expect(view.current.year).toBe(2005);
		run(19);
		expect(view.current.year).toBe(2005);
		expect(playback.playing).toBe(true);
	});

	it('stops when the user steps, and stays within the years', () => {
		const { view, playback } = setUp(2005);
		playback.play();
		playback.step(-1);
		expect(playback.playing).toBe(false);
		expect(view.current.year).toBe(2005);
	});

	it('applies a new speed immediately', () => {
		const { playback, interval } = setUp(2010);
		playback.play();
		playback.setSpeed(0.6);
		expect(interval()).toBe(600);
	});
});
