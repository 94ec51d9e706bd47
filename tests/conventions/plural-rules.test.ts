import { m } from '#messages';
import { afterEach, expect, it, vi } from 'vitest';

afterEach(() => vi.restoreAllMocks());

// bug: rules were made at every word with a plural, some dozens of times at a step of the year
it('the rules of plurals are made once', () => {
	const said = (count: number) => m.chinese_side_sites_count({ count });
	expect(said(1)).not.toBe(said(2).replace('2', '1'));
	const made = vi.spyOn(Intl, 'PluralRules');
	for (let count = 0; count < 20; count += 1) said(count);
	expect(made).not.toHaveBeenCalled();
});
