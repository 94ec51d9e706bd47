import type { RepublicCode } from '../../domain/republics';
import type { DebtFigure, DebtMeasure, ExploreTables } from './types';

type DebtTables = Pick<ExploreTables, 'debt'>;

/** Everything known of a republic's debt to China, oldest first. Dates differ, so this is no series. */
export function selectDebtFigures({ debt }: DebtTables, republic: RepublicCode): DebtFigure[] {
	return debt
		.filter((figure) => figure.republic === republic)
		.sort((a, b) => (a.asOf < b.asOf ? -1 : a.asOf > b.asOf ? 1 : 0));
}

/** What is known for a year, oldest date first; empty in most years. */
export function selectDebt(
	tables: DebtTables,
	republic: RepublicCode,
	year: number,
	measure?: DebtMeasure
): DebtFigure[] {
	return selectDebtFigures(tables, republic).filter(
		(figure) => figure.year === year && (measure === undefined || figure.measure === measure)
	);
}
