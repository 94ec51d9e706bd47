import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW } from '../core/domain/view-state';
import { isOtherYearAlone } from './deferred-view.svelte';

describe('a view of another year', () => {
	it('differs in nothing else', () => {
		expect(isOtherYearAlone(DEFAULT_VIEW, { ...DEFAULT_VIEW, year: 2009 })).toBe(true);
	});

	it('is not one of another country as well', () => {
		expect(isOtherYearAlone(DEFAULT_VIEW, { ...DEFAULT_VIEW })).toBe(false);
		const other = { ...DEFAULT_VIEW, year: 2009, country: 'KAZ' as const };
		expect(isOtherYearAlone(DEFAULT_VIEW, other)).toBe(false);
	});
});
