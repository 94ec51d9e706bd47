import { expect, it } from 'vitest';
import type { Quality } from '$lib/core/domain/quality';
import { describeCoverage } from './data-copy';

it('bug: a suspect figure of a rector was counted among those of the ministry', () => {
	const qualities: Quality[] = ['reported', 'reported', 'suspect', 'estimate', 'none'];
	const [known, missing] = describeCoverage(qualities.map((quality) => ({ quality })));
	expect(known).toMatch(/\b5\b.*\b2\b.*\b1\b/);
	expect(missing).toMatch(/\b1\b/);
});
