import { expect, it } from 'vitest';
import type { Talk } from '$lib/story/talk';
import { keepRehearsedTimes, planSteps, readRehearsedTimes } from './rehearsed-times';

const buildTalk = (title: string, ...ids: string[]) =>
	({ title, author: '', steps: ids.map((id) => ({ id })) }) as unknown as Talk;
const atlas = buildTalk('China in Central Asia', 'trade', 'khorgos', 'publics');

function fakeStorage() {
	const kept = new Map<string, string>();
	return {
		getItem: (key: string) => kept.get(key) ?? null,
		setItem: (key: string, text: string) => void kept.set(key, text),
		removeItem: (key: string) => void kept.delete(key)
	};
}

it('times are kept per talk, and can be cleared', () => {
	const storage = fakeStorage();
	const own = buildTalk('Gas', 'own:gas');
	keepRehearsedTimes(storage, atlas, { trade: 60_000 });
	keepRehearsedTimes(storage, own, { 'own:gas': 5000 });
	expect(readRehearsedTimes(storage, atlas)).toEqual({ trade: 60_000 });
	expect(readRehearsedTimes(storage, buildTalk('Oil', 'own:gas'))).toEqual({});
	keepRehearsedTimes(storage, atlas, {});
	expect(readRehearsedTimes(storage, atlas)).toEqual({});
	expect(readRehearsedTimes(storage, own)).toEqual({ 'own:gas': 5000 });
});

it('times that cannot be read are none', () => {
	const storage = fakeStorage();
	storage.setItem('atlas-rehearsed-times', '{"atlas":{"trade":-1}}');
	expect(readRehearsedTimes(storage, atlas)).toEqual({});
});

it('a plan has the rehearsed times, with the mean for a step without one', () => {
	const times = { trade: 60_000, khorgos: 30_000 };
	expect(planSteps(atlas.steps, times, null)).toEqual([60_000, 30_000, 45_000]);
	expect(planSteps(atlas.steps, {}, null)).toBeNull();
});

it('a planned length is divided as rehearsed, else evenly', () => {
	expect(planSteps(atlas.steps, {}, 3)).toEqual([60_000, 60_000, 60_000]);
	const times = { trade: 10_000, khorgos: 20_000, publics: 30_000 };
	expect(planSteps(atlas.steps, times, 12)).toEqual([120_000, 240_000, 360_000]);
});
