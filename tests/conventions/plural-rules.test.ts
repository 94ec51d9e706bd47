import { m } from '#messages';
import { afterEach, expect, it, vi } from 'vitest';

afterEach(() => vi.restoreAllMocks());

// bug: rules were created for every plural, dozens of times per change of year
it('plural rules are created once', () => {
	const message = (count: number) => m.institutes_sites_count({ count });
	expect(message(1)).not.toBe(message(2).replace('2', '1'));
	const made = vi.spyOn(Intl, 'PluralRules');
	for (let count = 0; count < 20; count += 1) message(count);
	expect(made).not.toHaveBeenCalled();
});
