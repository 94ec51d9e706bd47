import { describe, expect, it } from 'vitest';
import {
	findDialogAct,
	findOverviewAct,
	findPenAct,
	findStageAct,
	type StageKeyPress
} from './stage-keys';

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
			expect(findStageAct(press(key), false)).toBe('next');
		}
		for (const key of ['ArrowLeft', 'ArrowUp', 'PageUp']) {
			expect(findStageAct(press(key), false)).toBe('previous');
		}
		expect(findStageAct(press('.'), false)).toBe('black');
	});

	it('accepts letters in either case, and single digits', () => {
		expect(findStageAct(press('B'), false)).toBe('black');
		expect(findStageAct(press('7'), false)).toEqual({ digit: '7' });
		expect(findStageAct(press('Enter'), false)).toBe('jump');
	});

	it('accepts letters of a Cyrillic layout by their position', () => {
		expect(findStageAct(press('и', { code: 'KeyB' }), false)).toBe('black');
		expect(findStageAct(press('ә', { code: 'Digit2' }), false)).toEqual({ digit: '2' });
	});

	it('ignores keys for fields, focused buttons and the browser', () => {
		expect(findStageAct(press('b', { target: within('textarea') }), false)).toBeNull();
		expect(findStageAct(press(' ', { target: within('button') }), false)).toBeNull();
		expect(findStageAct(press('f', { ctrlKey: true }), false)).toBeNull();
		expect(findStageAct(press('toString'), false)).toBeNull();
	});

	it('while exploring a clicker returns to the step, except in a slider', () => {
		expect(findStageAct(press('PageDown'), true)).toBe('return');
		expect(findStageAct(press('ArrowRight'), true)).toBeNull();
		expect(findStageAct(press('5'), true)).toBeNull();
		expect(findStageAct(press('toString'), true)).toBeNull();
		expect(findStageAct(press('PageDown', { target: within('[role="slider"]') }), true)).toBeNull();
	});

	it('letters do the same on stage and while exploring', () => {
		for (const key of ['b', '.', 'f', 'l', 'd', 'x', 'o', 'a', 'q', 'p', '?']) {
			expect(findStageAct(press(key), true), key).toBe(findStageAct(press(key), false));
		}
	});

	it('plus and minus change the size of text, and belong to the map while exploring', () => {
		for (const key of ['+', '=']) expect(findStageAct(press(key), false)).toBe('larger');
		for (const key of ['-', '_']) expect(findStageAct(press(key), false)).toBe('smaller');
		for (const key of ['+', '=', '-', '_']) expect(findStageAct(press(key), true)).toBeNull();
	});

	it('a clicker’s key closes the code and acts', () => {
		expect(findDialogAct(press('PageDown'))).toBe('next');
		expect(findDialogAct(press('PageUp'))).toBe('previous');
		expect(findDialogAct(press('.'))).toBe('black');
		expect(findDialogAct(press('q'))).toBe('close');
		expect(findDialogAct(press('Escape'))).toBe('close');
		expect(findDialogAct(press('Tab'))).toBeNull();
		expect(findDialogAct(press('Enter'))).toBeNull();
	});

	it('the overview has the keys while it is open, except those that close it or make it black', () => {
		expect(findOverviewAct(press('o'))).toBe('close');
		expect(findOverviewAct(press('Escape'))).toBe('close');
		expect(findOverviewAct(press('.'))).toBe('black');
		for (const key of ['ArrowRight', 'Enter', 'PageDown', '5', 'q']) {
			expect(findOverviewAct(press(key)), key).toBeNull();
		}
	});
});

describe('keys of the pen', () => {
	it('choose a colour, hold the map and end; the others stay the stage’s', () => {
		expect(['1', '2', '3'].map((key) => findPenAct(press(key)))).toEqual([0, 1, 2]);
		expect(findPenAct(press(' '))).toBe('hold');
		expect(findPenAct(press('Escape'))).toBe('done');
		for (const key of ['4', 'd', 'x', 'PageDown']) expect(findPenAct(press(key))).toBeNull();
	});

	it('are not taken from fields and focused buttons', () => {
		expect(findPenAct(press('1', { target: within('input') }))).toBeNull();
		expect(findPenAct(press(' ', { target: within('button') }))).toBeNull();
	});
});

it('bug: Escape did not return to the step while a field of the timeline had the focus', () => {
	expect(findStageAct(press('Escape', { target: within('input') }), true)).toBe('return');
	for (const overlay of ['[role="dialog"]', '[role="combobox"]', '[role="menu"]']) {
		expect(findStageAct(press('Escape', { target: within(overlay) }), true)).toBeNull();
	}
});
