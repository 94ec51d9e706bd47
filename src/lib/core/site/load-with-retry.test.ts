import { expect, test } from 'vitest';
import { createLoader, findChunkFile, loadWithRetry } from './load-with-retry';

/** A part that fails so many times, and what was waited for it. */
function part(failures: number) {
	const waits: number[] = [];
	let requested = 0;
	const load = () => {
		requested += 1;
		return requested > failures
			? Promise.resolve('part')
			: Promise.reject(new Error(`no. ${requested}`));
	};
	const wait = (milliseconds: number) => {
		waits.push(milliseconds);
		return Promise.resolve();
	};
	return { waits, requested: () => requested, loaded: () => loadWithRetry(load, wait) };
}

test('a part that is there is loaded once and without a wait', async () => {
	const { loaded, waits, requested } = part(0);
	expect(await loaded()).toBe('part');
	expect([requested(), waits]).toEqual([1, []]);
});

test('a part that comes at the third attempt comes, and the waits grow', async () => {
	const { loaded, waits } = part(2);
	expect(await loaded()).toBe('part');
	expect(waits).toHaveLength(2);
	expect(waits[1]).toBeGreaterThan(waits[0]!);
});

test('a part that does not come is given up with what was last thrown', async () => {
	const { loaded, requested } = part(9);
	await expect(loaded()).rejects.toThrow('no. 3');
	expect(requested()).toBe(3);
});

test('a loader loads once, and again after a failure', async () => {
	let requested = 0;
	const load = createLoader((name: string) => {
		requested += 1;
		return requested > 1 ? Promise.resolve(name) : Promise.reject(new Error('no answer'));
	});
	await expect(load('first')).rejects.toThrow('no answer');
	expect(await Promise.all([load('second'), load('third')])).toEqual(['second', 'second']);
	expect(requested).toBe(2);
});

test('the file of a built import is known, so that a broken copy of it can be replaced', () => {
	const built = (source: string) => ({ toString: () => source }) as unknown as () => unknown;
	expect(findChunkFile(built('()=>p(()=>import(`./BH1Osz3j.js`),__vite__mapDeps([0]))'))).toBe(
		'./BH1Osz3j.js'
	);
	expect(findChunkFile(built('()=>import("../chunks/VX-_a1.js").then(e=>e.n)'))).toBe(
		'../chunks/VX-_a1.js'
	);
	expect(findChunkFile(built("() => import('/src/lib/x.svelte')"))).toBeNull();
});
