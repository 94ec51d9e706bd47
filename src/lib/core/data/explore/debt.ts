import type { CountryCode } from '../../domain/countries';
import type { DebtFigure, DebtMeasure, ExploreTables } from './types';

type DebtTables = Pick<ExploreTables, 'debt'>;

/** Everything known of a country's debt to China, oldest first. Dates differ, so this is no series. */
export function selectDebtFigures({ debt }: DebtTables, country: CountryCode): DebtFigure[] {
	return debt
		.filter((figure) => figure.country === country)
		.sort((a, b) => (a.asOf < b.asOf ? -1 : a.asOf > b.asOf ? 1 : 0));
}

/** What is known for a year, oldest date first; empty in most years. */
export function selectDebt(
	tables: DebtTables,
	country: CountryCode,
	year: number,
	measure?: DebtMeasure
): DebtFigure[] {
	return selectDebtFigures(tables, country).filter(
		(figure) => figure.year === year && (measure === undefined || figure.measure === measure)
	);
}
