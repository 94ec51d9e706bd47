import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { findStepView } from '$lib/state/stage-path';
import { View } from '$lib/state/view.svelte';
import { playYears } from './play-years';

let isStill = false;
beforeEach(() => {
	vi.useFakeTimers();
	vi.stubGlobal('matchMedia', () => ({ matches: isStill }));
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
	isStill = false;
});

it('plays the years of a step once up to its own, also while the map is moved', () => {
	const own = findStepView('students-rise')!;
	const view = new View(own);
	playYears(view, 2010);
	expect(view.current.year).toBe(2010);
	vi.advanceTimersByTime(1300);
	expect(view.current.year).toBe(2012);
	view.adjust({ camera: { center: [70, 45], zoom: 4, bearing: 0, pitch: 0 } });
	vi.advanceTimersByTime(60_000);
	expect(view.current.year).toBe(own.year);
	expect(view.current.camera?.zoom).toBe(4);
	expect(view.current.stage).toEqual({ step: 'students-rise', isExploring: false });
	expect(vi.getTimerCount()).toBe(0);
});

it('stops at the year when the user goes on or explores', () => {
	const view = new View(findStepView('students-rise')!);
	playYears(view, 2010);
	vi.advanceTimersByTime(700);
	view.explore();
	vi.advanceTimersByTime(60_000);
	expect(view.current.year).toBe(2011);
	view.goTo(findStepView('khorgos')!);
	const stop = playYears(view, 2016);
	stop();
	vi.advanceTimersByTime(60_000);
	expect(view.current.year).toBe(2016);
});

it('does not play with reduced motion', () => {
	isStill = true;
	const view = new View(findStepView('students-rise')!);
	playYears(view, 2010);
	expect(view.current.year).toBe(2018);
});
