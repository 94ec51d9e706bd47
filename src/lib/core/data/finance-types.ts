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

/** What AidData says of a record, beside its amount. */
export interface FinanceFacts {
	amountBasis: AmountBasis;
	/** AidData's form of the money; null where only `kind` is known. */
	flow: FinanceFlow | null;
	/** AidData's status; null where only the note has it. */
	recordStatus: FinanceStatus | null;
	/** It stands for several others, which may be in the table too. */
	isUmbrella: boolean;
	/** AidData recommends to leave it out of totals. */
	isLeftOut: boolean;
	/** A record at the same shape. */
	sameShapeAs: string | null;
	/** Null where it was not asked. */
	inVersion3: InVersion3 | null;
}
