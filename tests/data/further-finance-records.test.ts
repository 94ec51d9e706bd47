/** The records of AidData 2.0 that the tables lacked until after edition 2026-12-2. */
import { rollups, sum } from 'd3-array';
import { describe, expect, it } from 'vitest';
import { optionalNumber, text } from '../../data/build/cells';
import type { CsvRow } from '../../data/build/csv-table';
import { readArchives, readArchiveTables } from '../../data/build/editions/edition-archive';
import { listRowChanges } from '../../data/build/editions/row-changes';
import { getTable, readTables, type TableSet } from '../../data/build/read-tables';
import { shapeDetail } from '../../data/build/shape/detail';
import { getComparedMusd } from '../../src/lib/core/data/finance-amounts';

const { set } = readTables(process.cwd());
const before = readArchiveTables(
	readArchives(process.cwd()).find(({ edition }) => edition === '2026-12-2')!
);
const further = getTable(set, 'finance_records').rows.filter((row) => text(row, 'in_version_3'));

const count = (rows: readonly CsvRow[], column: string) =>
	Object.fromEntries(
		rollups(
			rows,
			(own) => own.length,
			(row) => text(row, column)
		)
	);

/** Million dollars by country of all amounts that may be compared. */
const sumByCountry = (tables: TableSet) =>
	rollups(
		shapeDetail(tables).financeRecords,
		(own) => Math.round(sum(own, (record) => getComparedMusd(record) ?? 0)),
		({ country }) => country
	).toSorted();

describe('the 52 further records of AidData 2.0', () => {
	it('are 12, 14, 9, 5 and 12, with AidData as source', () => {
		expect(count(further, 'country')).toEqual({ KAZ: 12, KGZ: 14, TJK: 9, TKM: 5, UZB: 12 });
		expect(count(further, 'source_id')).toEqual({ 'aiddata-gcdf-2': 52 });
	});

	it('have constant dollars of 2017, or no amount', () => {
		const withAmount = further.filter((row) => optionalNumber(row, 'amount_musd') !== null);
		expect(count(withAmount, 'amount_basis')).toEqual({ constant_usd_2017: 19 });
		expect(further.length - withAmount.length).toBe(33);
	});

	it('leave the totals by country as they were', () => {
		expect(sumByCountry(set)).toEqual(sumByCountry(before));
		expect(sumByCountry(set).every(([, musd]) => musd > 0)).toBe(true);
	});

	it('are marked where they stand for others or AidData does not add them up', () => {
		expect(count(further, 'umbrella')).toEqual({ yes: 4, no: 48 });
		expect(count(further, 'recommended_for_totals')).toEqual({ yes: 40, no: 12 });
		expect(count(further, 'record_status')).toMatchObject({
			cancelled: 1,
			suspended: 1,
			pledge: 6
		});
	});

	it('say whether version 3.0 has them, with the source where it was read', () => {
		expect(count(further, 'in_version_3')).toEqual({
			...{ yes: 33, linked: 11, later: 1, not_checked: 7 }
		});
		for (const row of further) {
			const isRead = text(row, 'in_version_3') !== 'not_checked';
			expect(text(row, 'version_3_source_id') !== '', text(row, 'id')).toBe(isRead);
		}
	});

	it('are among the changes since edition 2026-12-2', () => {
		const added = listRowChanges(before, set).filter(
			({ table, kind }) => table === 'Official loans and grants' && kind === 'added'
		);
		expect(added.length).toBeGreaterThanOrEqual(52);
		expect(added.map(({ row }) => row)).toContain('Light rail, Astana');
	});
});
