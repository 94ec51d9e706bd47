/**
 * Loans and grants outside every sum, rank and shared scale. AidData's second release has their
 * amounts in constant dollars of 2017 only, or none; their marks have one size and tell their state.
 */
import { getComparedMusd } from '../../core/data/finance-amounts';
import type { FinanceRecord } from '../../core/data/types';

/** Signs of the states of sites that a record off the scale has: hollow unless it was not carried out. */
const SIGNS = { suspended: 'stalled', cancelled: 'cancelled' } as const;

export function getOffScaleSign({ recordStatus }: Pick<FinanceRecord, 'recordStatus'>) {
	return recordStatus === 'suspended' || recordStatus === 'cancelled'
		? SIGNS[recordStatus]
		: 'announced';
}

type FinanceMark = 'square-finance' | `square-${ReturnType<typeof getOffScaleSign>}`;

/** The mark of a record on the card, in lists and on the static map. */
export const getFinanceMark = (record: FinanceRecord): FinanceMark =>
	getComparedMusd(record) === null ? `square-${getOffScaleSign(record)}` : 'square-finance';
