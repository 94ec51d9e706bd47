import { afterEach, expect, it, vi } from 'vitest';
import { changeAlone, findBrowserStorage, keep, readStored } from './browser-storage';

afterEach(() => vi.unstubAllGlobals());

const withLocks = (request: (key: string, change: () => void) => Promise<void>) =>
	vi.stubGlobal('navigator', { locks: { request } });

it('a change is made alone, and once', async () => {
	const change = vi.fn();
	withLocks((_key, act) => Promise.resolve(act()));
	await changeAlone('views', change);
	vi.stubGlobal('navigator', {});
	await changeAlone('views', change);
	expect(change).toHaveBeenCalledTimes(2);
});

it('bug: where storage is refused, locks are too, and the view was lost', async () => {
	const change = vi.fn();
	withLocks(() => Promise.reject(new DOMException('', 'SecurityError')));
	await changeAlone('views', change);
	expect(change).toHaveBeenCalledOnce();
});

it('an error of the change itself is not hidden, nor is it made twice', async () => {
	const change = vi.fn(() => {
		throw new Error('broken');
	});
	withLocks(async (_key, act) => act());
	await expect(changeAlone('views', change)).rejects.toThrow('broken');
	expect(change).toHaveBeenCalledOnce();
});

it('refused storage holds nothing and says why', () => {
	vi.stubGlobal('window', {
		get localStorage(): Storage {
			throw new DOMException('', 'SecurityError');
		}
	});
	const storage = findBrowserStorage('localStorage');
	expect(storage).toBeNull();
	expect(readStored(storage, 'views')).toBeNull();
	expect(keep(storage, 'views', 'x')).toBe('forbidden');
});
