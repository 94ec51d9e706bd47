import { m } from '#messages';
import type {
	AmountBasis,
	FinanceFlow,
	FinanceStatus,
	InVersion3
} from '../core/data/finance-types';
import type { FinanceRecord } from '../core/data/types';
import { joinCommas } from './lists';

/** A form of money that is neither a loan nor a grant, or not said; null for the two. */
const OTHER_FLOWS: Readonly<Record<FinanceFlow, string | null>> = {
	loan: null,
	export_buyers_credit: null,
	grant: null,
	debt_rescheduling: m.finance_rescheduling(),
	technical_assistance: m.finance_assistance(),
	not_stated: m.finance_form_not_stated()
};

/** The form of money of a record that is neither a loan nor a grant; null for these. */
export const describeOtherFlow = ({ flow }: Pick<FinanceRecord, 'flow'>): string | null =>
	flow && OTHER_FLOWS[flow];

/** `loan`, `grant`, `debt rescheduling`. */
export const describeFinanceKind = (record: Pick<FinanceRecord, 'flow' | 'kind'>): string =>
	describeOtherFlow(record) ?? (record.kind === 'loan' ? m.rows_loan() : m.rows_grant());

export const FINANCE_STATUS_LABELS: Readonly<Record<FinanceStatus, string>> = {
	completion: m.rows_status_completed(),
	implementation: m.rows_status_under_way(),
	pledge: m.finance_pledged(),
	suspended: m.finance_suspended(),
	cancelled: m.rows_status_cancelled()
};

/** States in which the money was not, or not all, paid. */
const UNPAID: readonly FinanceStatus[] = ['pledge', 'suspended', 'cancelled'];

type Marked = Pick<FinanceRecord, 'recordStatus' | 'isUmbrella' | 'isLeftOut'>;

/** What keeps a record from being read as paid money: `cancelled, not for totals`; else empty. */
export function describeFinanceMarks({ recordStatus, isUmbrella, isLeftOut }: Marked): string {
	const isUnpaid = recordStatus !== null && UNPAID.includes(recordStatus);
	return joinCommas([
		...(isUnpaid ? [FINANCE_STATUS_LABELS[recordStatus]] : []),
		...(isUmbrella ? [m.finance_umbrella()] : []),
		...(isLeftOut ? [m.finance_left_out()] : [])
	]);
}

/** What AidData says on adding a record up; empty if it recommends it. */
export function describeTotalsAdvice({ isUmbrella, isLeftOut }: Marked): string {
	if (isUmbrella) return m.finance_umbrella_meaning();
	return isLeftOut ? m.finance_left_out_meaning() : '';
}

export const IN_VERSION_3_LABELS: Readonly<Record<InVersion3, string>> = {
	yes: m.finance_version_yes(),
	linked: m.finance_version_linked(),
	later: m.finance_version_later(),
	not_checked: m.finance_version_not_checked()
};

const SUMS: Readonly<Record<AmountBasis, (sum: { sum: string }) => string>> = {
	nominal: m.card_sum_nominal,
	constant_usd_2021: m.card_sum_2021,
	constant_usd_2017: m.card_sum_2017,
	unknown: m.card_sum_unknown
};

/** `$300 million in constant 2017 dollars (AidData 2.0)` */
export const describePrices = (sum: string, basis: AmountBasis): string => SUMS[basis]({ sum });

/** A sum in a list, with its prices only if they are those of one year for all. */
export const describeListedPrices = (sum: string, basis: AmountBasis): string =>
	basis === 'nominal' || basis === 'unknown' ? sum : describePrices(sum, basis);
