import { describe, expect, it } from 'vitest';
import { loadDetail } from '../../text/load-detail';
import type { ShownFigure } from '../../figures/provenance';
import { DEFAULT_VIEW } from '../../core/domain/view-state';
import { getInstituteFigure } from '../institutes/describe';
import { addsUpRows, findNearRows, listNearRows } from '../provenance';
import { getStudentFigure } from '../students/describe';
import { listDealFigures } from './describe';

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
		const rows = listNearRows(deals(2015), tables);
		const signed = tables.financeRecords.filter(
			({ country, year }) => country === 'KAZ' && year === 2015
		);
		expect(signed.length).toBeGreaterThan(0);
		expect(rows.filter(([kind]) => kind === 'loan' || kind === 'grant')).toHaveLength(
			signed.length
		);
		expect(rows.some(([kind]) => kind === 'project')).toBe(true);
		for (const row of rows) {
			expect(row).toHaveLength(findNearRows(deals(2015))!.columns().length);
			// always a status and a source
			expect(row[6]).not.toBe('');
			expect(row[7]).not.toBe('');
		}
	});

	it('keep to the sectors of a filtered sum', () => {
		const figure = deals(2015);
		const all = listNearRows(figure, tables);
		const sum: ShownFigure = {
			...figure,
			subject: {
				layer: 'investment',
				kind: 'investment',
				firstYear: 2005,
				rows: { edition: ['current'], sector: ['energy'] }
			}
		};
		const narrow = listNearRows(sum, tables);
		expect(narrow.length).toBeGreaterThan(0);
		expect(new Set(narrow.map((row) => row[4])).has('transport')).toBe(false);
		expect(all.some((row) => row[0] === 'project')).toBe(true);
	});

	it('are none near any other figure', () => {
		const students = getStudentFigure('KAZ', 2018, 'all');
		expect(listNearRows(students, tables)).toEqual([]);
		expect(findNearRows(students)).toBeNull();
	});
});
