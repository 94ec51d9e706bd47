import { describe, expect, it } from 'vitest';
import { dialogActOf, stageActOf, type StageKeyPress } from './stage-keys';

const press = (key: string, rest: Partial<StageKeyPress> = {}): StageKeyPress => ({
	key,
	defaultPrevented: false,
	ctrlKey: false,
	metaKey: false,
	altKey: false,
	target: null,
	...rest
});
const within = (...selectors: string[]) =>
	({
		closest: (requested: string) => (selectors.some((one) => requested.includes(one)) ? {} : null)
	}) as unknown as EventTarget;

describe('keys of the stage', () => {
	it('understands arrows, a clicker and the space bar', () => {
		for (const key of ['ArrowRight', 'ArrowDown', 'PageDown', ' ']) {
			expect(stageActOf(press(key), false)).toBe('next');
		}
		for (const key of ['ArrowLeft', 'ArrowUp', 'PageUp']) {
			expect(stageActOf(press(key), false)).toBe('previous');
		}
		expect(stageActOf(press('.'), false)).toBe('black');
	});

	it('accepts letters in either case, and single digits', () => {
		expect(stageActOf(press('B'), false)).toBe('black');
		expect(stageActOf(press('7'), false)).toEqual({ digit: '7' });
		expect(stageActOf(press('Enter'), false)).toBe('jump');
	});

	it('accepts letters of a Cyrillic layout by their position', () => {
		expect(stageActOf(press('и', { code: 'KeyB' }), false)).toBe('black');
		expect(stageActOf(press('ә', { code: 'Digit2' }), false)).toEqual({ digit: '2' });
	});

	it('ignores keys for fields, focused buttons and the browser', () => {
		expect(stageActOf(press('b', { target: within('textarea') }), false)).toBeNull();
		expect(stageActOf(press(' ', { target: within('button') }), false)).toBeNull();
		expect(stageActOf(press('f', { ctrlKey: true }), false)).toBeNull();
		expect(stageActOf(press('toString'), false)).toBeNull();
	});

	it('while exploring a clicker returns to the step, except in a slider', () => {
		expect(stageActOf(press('PageDown'), true)).toBe('return');
		expect(stageActOf(press('ArrowRight'), true)).toBeNull();
		expect(stageActOf(press('5'), true)).toBeNull();
		expect(stageActOf(press('toString'), true)).toBeNull();
		expect(stageActOf(press('PageDown', { target: within('[role="slider"]') }), true)).toBeNull();
	});

	it('letters do the same on stage and while exploring', () => {
		for (const key of ['b', '.', 'f', 'l', 'd', 'x', 'q', 'p', '?']) {
			expect(stageActOf(press(key), true), key).toBe(stageActOf(press(key), false));
		}
	});

	it('a clicker’s key closes the code and acts', () => {
		expect(dialogActOf(press('PageDown'))).toBe('next');
		expect(dialogActOf(press('PageUp'))).toBe('previous');
		expect(dialogActOf(press('.'))).toBe('black');
		expect(dialogActOf(press('q'))).toBe('close');
		expect(dialogActOf(press('Escape'))).toBe('close');
		expect(dialogActOf(press('Tab'))).toBeNull();
		expect(dialogActOf(press('Enter'))).toBeNull();
	});
});
