/** Words of the columns of loans and grants. */

export type AmountBasis = 'nominal' | 'constant_usd_2021' | 'constant_usd_2017' | 'unknown';

export type FinanceFlow =
	| 'loan'
	| 'export_buyers_credit'
	| 'grant'
	| 'debt_rescheduling'
	| 'technical_assistance'
	| 'not_stated';

export type FinanceStatus = 'completion' | 'implementation' | 'pledge' | 'suspended' | 'cancelled';

/** Whether a record of AidData 2.0 is in version 3.0, as far as it could be checked. */
export type InVersion3 = 'yes' | 'linked' | 'later' | 'not_checked';
