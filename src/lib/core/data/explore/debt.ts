import { ascending } from 'd3-array';
import type { CountryCode } from '../../domain/countries';
import { makeTableRow } from '../provenance-rows';
import type { DebtFigure, DebtMeasure, ExploreTables } from './types';
import { m } from '#messages';

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

const MEASURE_LABELS: Readonly<Record<DebtMeasure, (to: { creditor: string }) => string>> = {
	owed: m.explore_debt_owed,
	'share-of-external-debt': m.explore_debt_share_of_external_debt,
	'external-debt': () => m.explore_debt_external_debt(),
	'loan-signed': m.explore_debt_loan_signed,
	'share-of-loans-to-enterprises': m.explore_debt_share_of_loans_to_enterprises,
	'share-of-inward-investment': m.explore_debt_share_of_inward_investment,
	'share-of-foreign-trade': m.explore_debt_share_of_foreign_trade
};

/** The creditors of the table; others keep their name in the table. */
const CREDITORS: Readonly<Record<string, string>> = {
	China: m.explore_debt_creditor_china(),
	'Export-Import Bank of China': m.explore_debt_creditor_eximbank(),
	'China Development Bank': m.explore_debt_creditor_cdb()
};

/** What a figure counts: `owed to Export-Import Bank of China`. */
export function describeDebtMeasure({ measure, creditor }: DebtFigure): string {
	return MEASURE_LABELS[measure]({ creditor: CREDITORS[creditor ?? ''] ?? creditor ?? '' });
}

export const DEBT_GAPS: Readonly<Record<CountryCode, string>> = {
	KAZ: m.explore_debt_gap_kaz(),
	KGZ: m.explore_debt_gap_kgz(),
	TJK: m.explore_debt_gap_tjk(),
	TKM: m.explore_debt_gap_tkm(),
	UZB: m.explore_debt_gap_uzb()
};

export function describeOutputCaution(country: CountryCode): string | null {
	return country === 'TKM' ? m.explore_output_caution() : null;
}

/** All rows of one source on a country's debt in a year: a text may give a sum and a share. */
export function getDebtRow({ country, year, sourceId }: DebtFigure) {
	return makeTableRow('context.csv', { country, year, source_id: sourceId });
}
