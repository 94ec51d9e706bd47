import type { CountryCode } from '../core/domain/countries';
import type { CreditorId, DebtFigure, DebtMeasure } from '../core/data/explore/types';
import { m } from '#messages';

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
const CREDITORS: Readonly<Record<CreditorId, string>> = {
	CHN: m.explore_debt_creditor_china(),
	EXIM: m.explore_debt_creditor_eximbank(),
	CDB: m.explore_debt_creditor_cdb()
};

/** What a figure counts: `owed to Export-Import Bank of China`. */
export function describeDebtMeasure({ measure, creditor, creditorId }: DebtFigure): string {
	return MEASURE_LABELS[measure]({
		creditor: creditorId ? CREDITORS[creditorId] : (creditor ?? '')
	});
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
