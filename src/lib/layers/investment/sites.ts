import { atlas } from '../../data/atlas';
import type { DetailTables, FinanceRecord, Project } from '../../data/types';
import { sectorOfWord, type Filters } from '../../domain/filters';
import type { LonLat } from '../../domain/geography';
import type { RepublicCode } from '../../domain/republics';
import { YEARS } from '../../domain/years';
import { corridorMiddle, corridorPointNear } from '../corridors/pieces';
import { rememberLast } from '../remember';
import { makeTimeTable } from '../time/time-table';
import { sectorOfSite } from './project-sectors';
import { projectState, type MoneyPeriod } from './select';

/** A loan, grant or project where it is drawn. */
export type PlacedRow<Row> = Row & { drawnAt: LonLat };

/**
 * Where a row is drawn: on its corridor where it belongs to one, as near to its own point as that
 * comes, so that it stays in its country; else at its own point.
 */
function placeOfRow({ corridorId, lonLat }: FinanceRecord | Project): LonLat | null {
	const corridor = atlas.corridors.find(({ id }) => id === corridorId);
	if (!corridor) return lonLat;
	return lonLat ? corridorPointNear(corridor, lonLat) : corridorMiddle(corridor);
}

/** The rows that have a place, with it. */
export function placeRows<Row extends FinanceRecord | Project>(
	rows: readonly Row[]
): PlacedRow<Row>[] {
	return rows.flatMap((row) => {
		const drawnAt = placeOfRow(row);
		return drawnAt ? [{ ...row, drawnAt }] : [];
	});
}

/** Loans and grants of the chosen sectors, kinds and sums, wherever they are. */
export function selectFinance(
	rows: readonly FinanceRecord[],
	{ sectors, financeKinds, leastMusd }: Pick<Filters, 'sectors' | 'financeKinds' | 'leastMusd'>
): FinanceRecord[] {
	return rows.filter(
		({ sector, kind, amountMusd }) =>
			sectors.includes(sectorOfWord(sector)) &&
			financeKinds.includes(kind) &&
			(leastMusd === 0 || (amountMusd ?? 0) >= leastMusd)
	);
}

/** Sites of the chosen sectors and costs; one without a known cost passes only where all do. */
export function selectProjects(
	rows: readonly Project[],
	{ sectors, leastMusd }: Pick<Filters, 'sectors' | 'leastMusd'>
): Project[] {
	return rows.filter(
		({ sector, costMusd }) =>
			sectors.includes(sectorOfSite(sector) ?? 'other') &&
			(leastMusd === 0 || (costMusd ?? 0) >= leastMusd)
	);
}

/** Arguments one by one and not in an object: the same ones give the very same rows again. */
export const placedFinance = rememberLast(
	(
		detail: DetailTables,
		shown: readonly RepublicCode[],
		sectors: Filters['sectors'],
		financeKinds: Filters['financeKinds'],
		leastMusd: number
	) =>
		placeRows(selectFinance(detail.financeRecords, { sectors, financeKinds, leastMusd }))
			.filter((row) => row.amountMusd !== null && shown.includes(row.republic))
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

export const placedProjects = rememberLast(
	(
		detail: DetailTables,
		shown: readonly RepublicCode[],
		sectors: Filters['sectors'],
		leastMusd: number
	) =>
		placeRows(selectProjects(detail.projects, { sectors, leastMusd })).filter((row) =>
			shown.includes(row.republic)
		)
);

/** What a state of a site is called among the states of corridors. */
export const SITE_STATUSES = { building: 'construction', done: 'operational' } as const;

/** Two items a project: while it is built, and once it is done. */
export const projectTable = rememberLast(
	(rows: readonly PlacedRow<Project>[], statuses: Filters['statuses']) =>
		makeTimeTable(
			{ items: rows.length * 2, columns: YEARS.length, measures: 2 },
			(item, column) => {
				const own = item % 2 === 0 ? 'building' : 'done';
				const state = projectState(rows[Math.floor(item / 2)]!, YEARS[column]!);
				return state === own && statuses.includes(SITE_STATUSES[own]) ? 1 : NaN;
			}
		)
);

export const projectMarks = rememberLast((rows: readonly PlacedRow<Project>[]) =>
	rows.flatMap((project) => [
		{ project, shape: 'squareCored' as const },
		{ project, shape: 'square' as const }
	])
);
