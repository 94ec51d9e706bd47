import type { FinanceRecord } from './types';

type Amount = Pick<FinanceRecord, 'amountMusd' | 'amountBasis'>;

/**
 * The amount of a loan or grant that may be compared with others, in million current US dollars;
 * null if it is in constant dollars of 2017 (AidData's second release) or not known.
 */
export const getComparedMusd = ({ amountMusd, amountBasis }: Amount): number | null =>
	amountBasis === 'constant_usd_2017' ? null : amountMusd;

/** Order by amount, largest first, those that cannot be compared last. */
export const compareAmounts = (one: Amount, other: Amount): number =>
	(getComparedMusd(other) ?? -1) - (getComparedMusd(one) ?? -1);
