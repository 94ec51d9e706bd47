import { describe, expect, it } from 'vitest';
import {
	behindMilliseconds,
	CLOCK_AT_ZERO,
	elapsedMilliseconds,
	followCorrection,
	formatElapsed,
	parseMinutes,
	readClock,
	startsItself,
	toggleClock,
	writeClock
} from './talk-clock';

const memory = () => {
	const entries = new Map<string, string>();
	return {
		getItem: (key: string) => entries.get(key) ?? null,
		setItem: (key: string, value: string) => void entries.set(key, value),
		removeItem: (key: string) => void entries.delete(key)
	};
};

describe('the clock of a talk', () => {
	it('counts only while it runs', () => {
		const running = toggleClock(CLOCK_AT_ZERO, 1000);
		expect(elapsedMilliseconds(running, 6000)).toBe(5000);
		const stopped = toggleClock(running, 6000);
		expect(elapsedMilliseconds(stopped, 60_000)).toBe(5000);
		expect(elapsedMilliseconds(toggleClock(stopped, 60_000), 61_000)).toBe(6000);
	});

	it('starts automatically with the first turn of a page, but only once', () => {
		expect(startsItself(CLOCK_AT_ZERO, 'a', 'a')).toBe(false);
		expect(startsItself(CLOCK_AT_ZERO, '', 'a')).toBe(false);
		expect(startsItself(CLOCK_AT_ZERO, 'a', 'b')).toBe(true);
		const stopped = toggleClock(toggleClock(CLOCK_AT_ZERO, 1000), 6000);
		expect(startsItself(stopped, 'a', 'b')).toBe(false);
	});

	it('does not decrease when the computer’s clock is set back', () => {
		expect(elapsedMilliseconds({ passedMilliseconds: 4000, startedAt: 9000 }, 100)).toBe(4000);
	});

	it('bug: a clock that was ten years off and was set right added ten years to the talk', () => {
		const tenYears = 10 * 365 * 86_400_000;
		const clock = { passedMilliseconds: 0, startedAt: 1000 };
		for (const jump of [tenYears, -tenYears]) {
			const followed = followCorrection(clock, jump);
			expect(elapsedMilliseconds(followed, 61_000 + jump)).toBe(60_000);
		}
		const halfHour = 1_800_000;
		expect(followCorrection(clock, halfHour), 'a computer that slept').toBe(clock);
		expect(followCorrection(clock, -20), 'a clock that is kept exact').toBe(clock);
		expect(followCorrection(CLOCK_AT_ZERO, tenYears)).toBe(CLOCK_AT_ZERO);
	});

	it('keeps running through a reload', () => {
		const storage = memory();
		writeClock(storage, toggleClock(CLOCK_AT_ZERO, 1000));
		expect(elapsedMilliseconds(readClock(storage), 31_000)).toBe(30_000);
	});

	it('starts at zero if the stored value cannot be read', () => {
		for (const kept of [
			'',
			'x',
			'{"startedAt":"now"}',
			'{"passedMilliseconds":-1,"startedAt":null}'
		]) {
			const storage = memory();
			storage.setItem('atlas-talk-clock', kept);
			expect(readClock(storage)).toEqual(CLOCK_AT_ZERO);
		}
		expect(readClock(null)).toEqual(CLOCK_AT_ZERO);
	});

	it('shows minutes, and hours if there are any', () => {
		expect([0, 65_999, 3_729_000].map(formatElapsed)).toEqual(['0:00', '1:05', '1:02:09']);
	});
});

const at = (index: number, minutes: number) => ({ index, elapsedMilliseconds: minutes * 60_000 });

it('a talk is behind once the time of its step is over, and ahead before it begins', () => {
	const even = Array.from({ length: 16 }, () => 120_000);
	expect(behindMilliseconds(even, at(0, 1))).toBe(0);
	expect(behindMilliseconds(even, at(3, 7))).toBe(0);
	expect(behindMilliseconds(even, at(0, 5))).toBe(3 * 60_000);
	expect(behindMilliseconds(even, at(8, 10))).toBe(-6 * 60_000);
	const rehearsed = [60_000, 300_000, 30_000];
	expect(behindMilliseconds(rehearsed, at(1, 5))).toBe(0);
	expect(behindMilliseconds(rehearsed, at(2, 8))).toBe(90_000);
});

it('a planned length is in whole minutes', () => {
	expect(parseMinutes('20')).toBe(20);
	for (const text of ['', '0', '-5', '2.5', 'x', '999'])
		expect(parseMinutes(text), text).toBeNull();
});
