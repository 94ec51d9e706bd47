import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LARGEST_PERCENT, LEAST_PERCENT, stageTextSize } from './stage-text-size.svelte';

const stored = new Map<string, string>();

beforeEach(() => {
	stored.clear();
	vi.stubGlobal('window', {
		sessionStorage: {
			getItem: (key: string) => stored.get(key) ?? null,
			setItem: (key: string, value: string) => void stored.set(key, value),
			removeItem: (key: string) => void stored.delete(key)
		}
	});
	stored.set('stage-text-percent', '100');
	stageTextSize.restore();
});

afterEach(() => vi.unstubAllGlobals());

describe('size of the text on stage', () => {
	it('changes by ten per cent between two limits', () => {
		expect(stageTextSize.change(1)).toBe(110);
		expect(stageTextSize.factor).toBe(1.1);
		for (let press = 0; press < 20; press += 1) stageTextSize.change(1);
		expect(stageTextSize.percent).toBe(LARGEST_PERCENT);
		for (let press = 0; press < 20; press += 1) stageTextSize.change(-1);
		expect(stageTextSize.percent).toBe(LEAST_PERCENT);
	});

	it('is kept for the tab, and a broken value is ignored', () => {
		stageTextSize.change(1);
		expect(stored.get('stage-text-percent')).toBe('110');
		stored.set('stage-text-percent', '900');
		stageTextSize.restore();
		expect(stageTextSize.percent).toBe(LARGEST_PERCENT);
		stored.set('stage-text-percent', 'large');
		stageTextSize.restore();
		expect(stageTextSize.percent).toBe(LARGEST_PERCENT);
	});

	it('works without a storage', () => {
		vi.stubGlobal('window', {
			get sessionStorage() {
				throw new Error('forbidden');
			}
		});
		expect(stageTextSize.change(1)).toBe(110);
	});
});
