import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW } from '$lib/core/domain/view-state';
import { isOtherYearAlone } from './deferred-view.svelte';

describe('a deferred view', () => {
	it('waits for another year of the same view', () => {
		expect(isOtherYearAlone(DEFAULT_VIEW, { ...DEFAULT_VIEW, year: 2009 })).toBe(true);
	});

	it('waits for nothing else: another country is followed with its year', () => {
		expect(isOtherYearAlone(DEFAULT_VIEW, { ...DEFAULT_VIEW })).toBe(false);
		const other = { ...DEFAULT_VIEW, year: 2009, country: 'KAZ' as const };
		expect(isOtherYearAlone(DEFAULT_VIEW, other)).toBe(false);
	});
});
