import { describe, expect, it } from 'vitest';
import { loadDetail } from '$lib/core/data/atlas';
import { addsUpRows } from '$lib/core/data/provenance';
import { DEFAULT_VIEW } from '$lib/core/domain/view-state';
import { listDealFigures } from '$lib/layers/investment/describe';
import { getInstituteFigure } from '$lib/layers/institutes/describe';
import { getStudentFigure } from '$lib/layers/students/describe';
import { listNearbyColumns, listNearbyRows } from './near-rows';

const tables = await loadDetail();
const deals = (year: number) =>
	listDealFigures({ ...DEFAULT_VIEW, year, period: 'year' }, 'KAZ')[0]!;

describe('rows behind a figure', () => {
	it('are listed for a count and a sum, not for a printed figure', () => {
		expect(addsUpRows(deals(2015))).toBe(true);
		expect(addsUpRows(getInstituteFigure({ ...DEFAULT_VIEW, year: 2018 }, 'KAZ'))).toBe(true);
		expect(addsUpRows(getStudentFigure('KAZ', 2018, 'all'))).toBe(false);
		expect(addsUpRows(getStudentFigure('KAZ', 2018, 'per-10000'))).toBe(false);
	});

	it('include the loans and projects of the same country and years near a sum of deals', () => {
		const rows = listNearbyRows(tables, deals(2015));
		const signed = tables.financeRecords.filter(
			({ country, year }) => country === 'KAZ' && year === 2015
		);
		expect(signed.length).toBeGreaterThan(0);
		expect(rows.filter(([kind]) => kind === 'loan' || kind === 'grant')).toHaveLength(
			signed.length
		);
		expect(rows.some(([kind]) => kind === 'project')).toBe(true);
		for (const row of rows) {
			expect(row).toHaveLength(listNearbyColumns().length);
			// always a status and a source
			expect(row[6]).not.toBe('');
			expect(row[7]).not.toBe('');
		}
	});

	it('keep to the sectors of a filtered sum', () => {
		const figure = deals(2015);
		const all = listNearbyRows(tables, figure);
		const narrow = listNearbyRows(tables, {
			...figure,
			subject: {
				layer: 'investment',
				kind: 'investment',
				firstYear: 2005,
				deals: { edition: 'current', sectors: ['energy'] }
			}
		});
		expect(narrow.length).toBeGreaterThan(0);
		expect(new Set(narrow.map((row) => row[4])).has('transport')).toBe(false);
		expect(all.some((row) => row[0] === 'project')).toBe(true);
	});

	it('are none near any other figure', () => {
		expect(listNearbyRows(tables, getStudentFigure('KAZ', 2018, 'all'))).toEqual([]);
	});
});
