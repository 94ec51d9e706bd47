import { describe, expect, it } from 'vitest';
import type { BrowserStorage } from '$lib/state/browser-storage';
import { KioskWatch, leastAgeSeconds, RELOADS_KEY } from './kiosk-watch';

function newStorage(): BrowserStorage {
	const kept = new Map<string, string>();
	return {
		getItem: (key) => kept.get(key) ?? null,
		setItem: (key, value) => void kept.set(key, value),
		removeItem: (key) => void kept.delete(key)
	};
}

/** A page with a watch: how many seconds it lives until it is reloaded, under the given events. */
function openPage(storage: BrowserStorage | null, isReachable = () => true) {
	let tick: () => void = () => undefined;
	let reloads = 0;
	const watch = new KioskWatch({
		idleSeconds: 90,
		storage,
		reload: () => {
			if (isReachable()) reloads += 1;
			return Promise.resolve(isReachable());
		},
		clock: { setInterval: (callback) => (tick = callback), clearInterval: () => undefined }
	});
	watch.start();
	async function live(seconds: number, each: () => void = () => undefined): Promise<number | null> {
		for (let second = 10; second <= seconds; second += 10) {
			each();
			tick();
			await Promise.resolve();
			await Promise.resolve();
			if (reloads > 0) return second;
		}
		return null;
	}
	return { watch, live, reloads: () => reloads };
}

describe('the watch of a kiosk', () => {
	it('leaves a page alone that shows something new', async () => {
		const { watch, live } = openPage(newStorage());
		expect(await live(8 * 3600, () => watch.signOfLife())).toBeNull();
	});

	it('reloads a page that shows nothing new', async () => {
		expect(await openPage(newStorage()).live(3600)).toBe(210);
	});

	it('gives a fault time to recover', async () => {
		const { watch, live } = openPage(newStorage());
		const alive = () => watch.signOfLife();
		watch.fault('graphics');
		expect(await live(50, alive)).toBeNull();
		watch.recovered('graphics');
		expect(await live(3600, alive)).toBeNull();
		watch.fault('graphics');
		expect(await live(3600, alive)).toBe(60);
	});

	it('does not reload the page of an active visitor', async () => {
		const { watch, live } = openPage(newStorage());
		watch.fault('script');
		expect(await live(600, () => watch.touch())).toBeNull();
		// ninety seconds after the last touch, ten of which have passed
		expect(await live(600)).toBe(80);
	});

	it('does not reload in a hot loop: the delay doubles while a fault persists', async () => {
		const storage = newStorage();
		const lives: (number | null)[] = [];
		for (let load = 0; load < 9; load += 1) {
			const { watch, live } = openPage(storage);
			watch.fault('map');
			lives.push(await live(7200, () => watch.signOfLife()));
		}
		expect(lives).toEqual([60, 60, 120, 240, 480, 960, 1800, 1800, 1800]);
		expect(leastAgeSeconds(1000)).toBe(1800);
	});

	it('resets the count after ten calm minutes', async () => {
		const storage = newStorage();
		storage.setItem(RELOADS_KEY, '7');
		const { watch, live } = openPage(storage);
		const alive = () => watch.signOfLife();
		await live(600, alive);
		watch.fault('map');
		expect(await live(3600, alive)).toBe(60);
		expect(storage.getItem(RELOADS_KEY)).toBe('1');
	});

	it('waits long between reloads if it cannot count them', async () => {
		const { watch, live } = openPage(null);
		watch.fault('map');
		expect(await live(7200, () => watch.signOfLife())).toBe(leastAgeSeconds(5));
	});

	it('keeps the present page while the site is unreachable', async () => {
		let isUp = false;
		const storage = newStorage();
		const { watch, live, reloads } = openPage(storage, () => isUp);
		watch.fault('map');
		expect(await live(3600, () => watch.signOfLife())).toBeNull();
		expect(storage.getItem(RELOADS_KEY)).toBe('0');
		isUp = true;
		expect(await live(60, () => watch.signOfLife())).toBe(10);
		expect(reloads()).toBe(1);
	});
});
