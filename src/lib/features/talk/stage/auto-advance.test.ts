import { expect, it } from 'vitest';
import { getPartMilliseconds, keepAutoSettings, readAutoSettings } from './auto-advance.svelte';

const step = { id: 'trade', parts: 1, playMilliseconds: 0 };
const twenty = { seconds: 20, loops: false };
const rehearsed = { seconds: null, loops: false };

it('the parts of a step divide its time evenly', () => {
	expect(getPartMilliseconds(twenty, {}, step)).toBe(20_000);
	expect(getPartMilliseconds(twenty, {}, { ...step, parts: 4 })).toBe(5000);
});

it('no part is gone before it can be seen, and a map plays its years to the end', () => {
	expect(getPartMilliseconds(twenty, {}, { ...step, parts: 40 })).toBe(2000);
	expect(getPartMilliseconds(twenty, {}, { ...step, playMilliseconds: 30_000 })).toBe(32_000);
});

it('a step stays as long as it was rehearsed, else as long as the others on average', () => {
	const times = { trade: 60_000, khorgos: 30_000 };
	expect(getPartMilliseconds(rehearsed, times, step)).toBe(60_000);
	expect(getPartMilliseconds(rehearsed, times, { ...step, id: 'publics' })).toBe(45_000);
	expect(getPartMilliseconds(rehearsed, {}, step)).toBe(30_000);
	expect(getPartMilliseconds(twenty, times, step)).toBe(20_000);
});

it('settings that cannot be read are the usual ones: as rehearsed, once', () => {
	const kept = new Map<string, string>();
	const storage = {
		getItem: (key: string) => kept.get(key) ?? null,
		setItem: (key: string, text: string) => void kept.set(key, text),
		removeItem: (key: string) => void kept.delete(key)
	};
	keepAutoSettings(storage, { seconds: 60, loops: true });
	expect(readAutoSettings(storage)).toEqual({ seconds: 60, loops: true });
	storage.setItem('atlas-auto-advance', '{"seconds":0,"loops":"x"}');
	expect(readAutoSettings(storage)).toEqual(rehearsed);
});
