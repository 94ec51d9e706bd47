/** What is shipped beside the atlas's own code is listed, and under licences that were looked at. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatLicences, isAllowed, listDependencies } from '../../scripts/audit/licences.mjs';

describe('dependencies', () => {
	const dependencies = listDependencies();

	it('stand in docs/dependencies.md as in the lock file; `npm run audit:licences` writes it', () => {
		expect(readFileSync('docs/dependencies.md', 'utf8')).toBe(formatLicences(dependencies));
	});

	it('have licences that may be shipped', () => {
		expect(dependencies.filter(({ licence }) => !isAllowed(licence))).toEqual([]);
	});

	it('refuses what offers no allowed licence, or demands one that is not', () => {
		expect(isAllowed('GPL-3.0-or-later')).toBe(false);
		expect(isAllowed('(MIT OR GPL-3.0-or-later)')).toBe(true);
		expect(isAllowed('(MIT AND GPL-3.0-or-later)')).toBe(false);
	});
});
