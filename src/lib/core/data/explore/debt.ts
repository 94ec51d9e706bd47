import { ascending } from 'd3-array';
import type { CountryCode } from '../../domain/countries';
import { makeTableRow } from '../provenance-rows';
import type { DebtFigure, DebtMeasure, ExploreTables } from './types';

type DebtTables = Pick<ExploreTables, 'debt'>;

/** All figures of a country's debt to China, oldest first. Their dates differ: this is no series. */
export function selectDebtFigures({ debt }: DebtTables, country: CountryCode): DebtFigure[] {
	return debt
		.filter((figure) => figure.country === country)
		.sort((a, b) => ascending(a.asOf, b.asOf));
}

/** The figures of a year, oldest date first; none for most years. */
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

/** All rows of one source on a country's debt in a year: a text may give a sum and a share. */
export function getDebtRow({ country, year, sourceId }: DebtFigure) {
	return makeTableRow('context.csv', { country, year, source_id: sourceId });
}
