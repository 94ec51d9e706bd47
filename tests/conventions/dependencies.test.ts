/** Shipped packages and data are listed and have allowed licences. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
	formatDataLicences,
	listDataFaults,
	listDataLicences
} from '../../scripts/audit/data-licences.mjs';
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

describe('data', () => {
	const licences = listDataLicences();

	it('has a list of licences as written; run `npm run audit:licences`', () => {
		expect(readFileSync('docs/data-licences.md', 'utf8')).toBe(formatDataLicences(licences));
	});

	it('has an allowed licence for each file', () => {
		expect(listDataFaults(licences)).toEqual([]);
	});

	it('is refused with another licence, or without a row', () => {
		const without = licences
			.filter(({ file }) => file !== 'data/geo/courses.geojson')
			.map((row) => (row.file === 'data/geo/relief.webp' ? { ...row, licence: 'GPL-3.0' } : row));
		expect(listDataFaults(without)).toEqual([
			'data/geo/relief.webp: "GPL-3.0" is not allowed yet',
			'data/geo/courses.geojson: no row in data/geo/licences.csv'
		]);
	});
});
