/** Shipped packages are listed and have allowed licences. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatLicences, isAllowed, listDependencies } from '../../scripts/audit/licences.mjs';

describe('dependencies', () => {
	const dependencies = listDependencies();

	it('are the same in docs/dependencies.md and the lock file; run `npm run audit:licences`', () => {
		expect(readFileSync('docs/dependencies.md', 'utf8')).toBe(formatLicences(dependencies));
	});

	it('have licences that may be shipped', () => {
		expect(dependencies.filter(({ licence }) => !isAllowed(licence))).toEqual([]);
	});

	it('rejects expressions without an allowed licence, or that require another', () => {
		expect(isAllowed('GPL-3.0-or-later')).toBe(false);
		expect(isAllowed('(MIT OR GPL-3.0-or-later)')).toBe(true);
		expect(isAllowed('(MIT AND GPL-3.0-or-later)')).toBe(false);
	});
});
