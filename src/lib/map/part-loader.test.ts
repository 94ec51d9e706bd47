import { expect, test } from 'vitest';
import { PartLoader } from './part-loader';

/** A loader with what it said, and a part that comes once it is told to. */
function start() {
	const said: (string | null)[] = [];
	const placed: string[] = [];
	const there = new Set<string>();
	const parts = new PartLoader((sentence) => said.push(sentence));
	const ask = (name: string) =>
		parts.load({
			...{ name, failure: `no ${name}` },
			load: () => (there.has(name) ? Promise.resolve(name) : Promise.reject(new Error('refused'))),
			place: (part) => placed.push(part)
		});
	return { said, placed, there, parts, ask };
}

test('a part is placed once, however often it is asked for', async () => {
	const { said, placed, there, ask } = start();
	there.add('courses');
	expect(await Promise.all([ask('courses'), ask('courses')])).toEqual([true, false]);
	expect(await ask('courses')).toBe(false);
	expect(placed).toEqual(['courses']);
	expect(said).toEqual([]);
});

test('a part that failed is tried again, and its sentence is taken back', async () => {
	const { said, placed, there, ask } = start();
	expect(await ask('ground')).toBe(false);
	there.add('ground');
	expect(await ask('ground')).toBe(true);
	expect(placed).toEqual(['ground']);
	expect(said).toEqual(['no ground', null]);
});

test('a part that comes does not take back the sentence of another', async () => {
	const { said, there, ask } = start();
	await ask('ground');
	await ask('shapes');
	there.add('shapes');
	await ask('shapes');
	expect(said).toEqual(['no ground', 'no shapes', 'no ground']);
});

test('nothing is placed on a map that is gone', async () => {
	const { said, placed, there, parts, ask } = start();
	there.add('courses');
	const asked = [ask('courses'), ask('ground')];
	parts.stop();
	expect(await Promise.all(asked)).toEqual([false, false]);
	expect([placed, said]).toEqual([[], []]);
});
