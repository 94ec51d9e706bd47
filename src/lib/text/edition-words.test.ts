import { expect, it } from 'vitest';
import { formatEdition } from './edition-words';

it('names an edition in words', () => {
	expect(formatEdition('2026-12')).toBe('December 2026');
	expect(formatEdition('2026-12-2')).toBe('December 2026, no. 2');
	expect(formatEdition('2026-12-next')).toBe('after 2026-12, not yet published');
});
