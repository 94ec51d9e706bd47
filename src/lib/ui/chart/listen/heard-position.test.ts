import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { YEARS } from '$lib/core/domain/years';
import type { Cell } from '$lib/core/data/types';
import { makeOneSeries } from '$lib/figures/year-series';
import { hearYears } from './hear-years';
import { HeardPosition } from './heard-position.svelte';

const BARE = { bound: null, sourceId: 'source', note: '' } as const;
const GAP: Cell = { ...BARE, value: null, quality: 'none' };

/** 2005: 10; 2006: a gap; 2007: at least 20, unverified; then gaps. */
const CELLS = YEARS.map((year): Cell => {
	if (year === 2005) return { ...BARE, value: 10, quality: 'reported' };
	return year === 2007 ? { ...BARE, value: 20, quality: 'unverified' } : GAP;
});

const chart = hearYears({
	series: makeOneSeries('Students', CELLS, () => {
		throw new Error('not asked for');
	}),
	format: (value) => `${value} students`
});

function listen() {
	const tones: { frequencyHz: number; isRough: boolean }[] = [];
	const player = {
		play: (frequencyHz: number, _: number, isRough: boolean) =>
			void tones.push({ frequencyHz: Math.round(frequencyHz), isRough }),
		stop: () => undefined
	};
	return { tones, position: new HeardPosition(chart, player) };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('stepping through a chart of years', () => {
	it('says each year as the table of the chart does', () => {
		const { position } = listen();
		expect(position.words).toBe('2005: 10 students');
		position.step(0, 1);
		expect(position.words).toBe('2006: no figure published');
		position.step(0, 2);
		expect(position.words).toBe('2007: 20 students (unverified)');
	});

	it('sounds for figures alone, rough where they are not plain', () => {
		const { tones, position } = listen();
		for (const point of [0, 1, 2]) position.step(0, point);
		expect(tones).toEqual([
			{ frequencyHz: 466, isRough: false },
			{ frequencyHz: 1318, isRough: true }
		]);
	});

	it('stays within the chart', () => {
		const { position } = listen();
		position.step(0, -1);
		expect(position.point).toBe(0);
		position.step(0, 99);
		expect(position.point).toBe(YEARS.length - 1);
	});
});

describe('playing a chart', () => {
	it('makes no sound before it is asked to', () => {
		const { tones } = listen();
		vi.runAllTimers();
		expect(tones).toEqual([]);
	});

	it('goes to the end, says the gaps, and stands there', () => {
		const { tones, position } = listen();
		const said: string[] = [];
		position.play();
		while (position.isPlaying) {
			if (position.says !== said.at(-1)) said.push(position.says);
			vi.advanceTimersToNextTimer();
		}
		expect([...said, position.says]).toEqual([
			'',
			'2006: no figure published',
			'2007: unverified',
			'2008 to 2023: no figure published',
			'End of the chart.'
		]);
		expect(tones.length).toBe(2);
	});

	it('stops at once, and starts again at the beginning from the last point', () => {
		const { tones, position } = listen();
		position.play();
		position.stop();
		vi.runAllTimers();
		expect(tones.length).toBe(1);
		position.step(0, YEARS.length - 1);
		position.play();
		expect(position.words).toBe('2005: 10 students');
	});

	it('has its words where the browser plays no sound', () => {
		const position = new HeardPosition(chart, null);
		position.play();
		vi.advanceTimersToNextTimer();
		expect(position.says).toBe('2006: no figure published');
	});
});
