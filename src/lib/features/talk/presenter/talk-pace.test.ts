import { expect, it } from 'vitest';
import { behindMilliseconds, parseMinutes } from './talk-pace';

const at = (index: number, minutes: number) => ({
	index,
	count: 16,
	elapsedMilliseconds: minutes * 60_000
});

it('a talk of 32 minutes in 16 steps has two minutes a step', () => {
	expect(behindMilliseconds(32, at(0, 1))).toBe(0);
	expect(behindMilliseconds(32, at(3, 7))).toBe(0);
	expect(behindMilliseconds(32, at(0, 5))).toBe(3 * 60_000);
	expect(behindMilliseconds(32, at(8, 10))).toBe(-6 * 60_000);
});

it('a planned length is in whole minutes', () => {
	expect(parseMinutes('20')).toBe(20);
	for (const text of ['', '0', '-5', '2.5', 'x', '999'])
		expect(parseMinutes(text), text).toBeNull();
});
