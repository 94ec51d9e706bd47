import { expect, it } from 'vitest';
import {
	beginRun,
	enterStep,
	getStepMilliseconds,
	keepRun,
	listRunTimes,
	readRun
} from './talk-run';

it('a run counts the time of each step, and a step that is returned to goes on', () => {
	let run = enterStep(beginRun('', true), 'trade', 0);
	run = enterStep(run, 'khorgos', 40_000);
	run = enterStep(run, 'trade', 70_000);
	expect(getStepMilliseconds(run, 75_000)).toBe(45_000);
	expect(listRunTimes(run, 75_000)).toEqual({ trade: 45_000, khorgos: 30_000 });
});

it('a step that was only passed has no time', () => {
	let run = beginRun('distrust', true);
	run = enterStep(run, 'trade', 30_000);
	run = enterStep(run, 'khorgos', 30_400);
	expect(listRunTimes(run, 50_000)).toEqual({ distrust: 30_000, khorgos: 19_600 });
});

it('a reload of the presenter’s window keeps the run', () => {
	const kept = new Map<string, string>();
	const storage = {
		getItem: (key: string) => kept.get(key) ?? null,
		setItem: (key: string, text: string) => void kept.set(key, text),
		removeItem: (key: string) => void kept.delete(key)
	};
	const run = enterStep(beginRun('distrust', true), 'trade', 30_000);
	keepRun(storage, run);
	expect(readRun(storage)).toEqual(run);
	storage.setItem('atlas-talk-run', '{"step":4}');
	expect(readRun(storage)).toEqual(beginRun('', false));
});
