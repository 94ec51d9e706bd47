import { describe, expect, it } from 'vitest';
import { findShortcut, type KeyPress } from './shortcuts';

/** An element that matches the selector a test gives it. */
const within = (word: string) =>
	({
		closest: (selector: string) =>
			selector.split(', ').some((part) => part.startsWith(word)) ? {} : null
	}) as unknown as EventTarget;

const press = (key: string, rest: Partial<KeyPress> = {}) =>
	findShortcut({
		key,
		defaultPrevented: false,
		ctrlKey: false,
		metaKey: false,
		altKey: false,
		target: within('nothing'),
		...rest
	});

describe('a key pressed on the map page', () => {
	it('steps, plays and closes', () => {
		expect(['[', ',', ']', '.', ' ', 'Escape'].map((key) => press(key))).toEqual([
			'previous',
			'previous',
			'next',
			'next',
			'toggle',
			'leave'
		]);
	});

	it('is recognised by its position on a Cyrillic layout', () => {
		expect(press('х', { code: 'BracketLeft' })).toBe('previous');
		expect(press('ю', { code: 'Period' })).toBe('next');
	});

	it('does nothing for other keys, or with a modifier', () => {
		expect(press('a')).toBeNull();
		expect(press(']', { metaKey: true })).toBeNull();
		expect(press(' ', { defaultPrevented: true })).toBeNull();
	});

	it('is left to the control that uses it', () => {
		expect(press('.', { target: within('input') })).toBeNull();
		expect(press(' ', { target: within('button') })).toBeNull();
		expect(press(']', { target: within('button') })).toBe('next');
		expect(press('Escape', { target: within('[role="dialog"]') })).toBeNull();
	});
});
