import { atlas } from '../../data/atlas';
import type { DetailTables, FinanceRecord, Project } from '../../data/types';
import type { LonLat } from '../../domain/geography';
import type { RepublicCode } from '../../domain/republics';
import { YEARS } from '../../domain/years';
import { corridorMiddle } from '../corridors/pieces';
import { rememberLast } from '../remember';
import { makeTimeTable } from '../time/time-table';
import { projectState, type MoneyPeriod } from './select';

/** A loan, grant or project where it is drawn. */
export type PlacedRow<Row> = Row & { drawnAt: LonLat };

/** Where a row is drawn: at its corridor where it belongs to one, else at its own point. */
function place<Row extends FinanceRecord | Project>(rows: readonly Row[]): PlacedRow<Row>[] {
	return rows.flatMap((row) => {
		const corridor = atlas.corridors.find((candidate) => candidate.id === row.corridorId);
		const drawnAt = corridor ? corridorMiddle(corridor) : row.lonLat;
		return drawnAt ? [{ ...row, drawnAt }] : [];
	});
}

export const placedFinance = rememberLast((detail: DetailTables, republic: RepublicCode | null) =>
	place(detail.financeRecords)
		.filter((row) => row.amountMusd !== null && (!republic || row.republic === republic))
		// small squares lie on large ones
		.sort((a, b) => b.amountMusd! - a.amountMusd!)
);

export const financeTable = rememberLast(
	(rows: readonly PlacedRow<FinanceRecord>[], period: MoneyPeriod['period'], sinceYear: number) =>
		makeTimeTable({ items: rows.length, columns: YEARS.length, measures: 2 }, (item, column) => {
			const year = YEARS[column]!;
			const row = rows[item]!;
			const shown =
				period === 'year' ? row.year === year : row.year >= sinceYear && row.year <= year;
			return shown ? row.amountMusd! / 1000 : NaN;
		})
);

export const placedProjects = rememberLast((detail: DetailTables, republic: RepublicCode | null) =>
	place(detail.projects).filter((row) => !republic || row.republic === republic)
);

/** Two items a project: while it is built, and once it is done. */
export const projectTable = rememberLast((rows: readonly PlacedRow<Project>[]) =>
	makeTimeTable({ items: rows.length * 2, columns: YEARS.length, measures: 2 }, (item, column) => {
		const state = projectState(rows[Math.floor(item / 2)]!, YEARS[column]!);
		return state === (item % 2 === 0 ? 'building' : 'done') ? 1 : NaN;
	})
);

export const projectMarks = rememberLast((rows: readonly PlacedRow<Project>[]) =>
	rows.flatMap((project) => [
		{ project, shape: 'squareCored' as const },
		{ project, shape: 'square' as const }
	])
);
