import { republicByCode, type RepublicCode } from '../../domain/republics';
import type { DebtFigure, DebtMeasure } from './types';

const MEASURE_WORDS: Readonly<Record<DebtMeasure, string>> = {
	owed: 'owed to',
	'share-of-external-debt': 'share of external debt owed to',
	'external-debt': 'external debt to all creditors',
	'loan-signed': 'loan signed with',
	'share-of-loans-to-enterprises': 'share of foreign loans to enterprises from',
	'share-of-inward-investment': 'share of inward investment from',
	'share-of-foreign-trade': 'share of foreign trade with'
};

/** What a figure counts: `owed to Export-Import Bank of China`. */
export function describeDebtMeasure({ measure, creditor }: DebtFigure): string {
	return creditor === null ? MEASURE_WORDS[measure] : `${MEASURE_WORDS[measure]} ${creditor}`;
}

const GAPS: Readonly<Record<RepublicCode, string>> = {
	KAZ: 'No figure of what Kazakhstan owes China is in the tables, only three shares that its president named in 2020.',
	KGZ: 'Known for 2008-2010 and 2017-2018 only, and only what is owed to the Export-Import Bank of China. Other years are empty.',
	TJK: 'Known at single dates between 2017 and 2021. About 1.2 bn USD by the finance ministry, 1.98 bn by a later text: both are kept, the lower fits the ministry’s other figures.',
	TKM: 'Two loans for gas are known when they were signed (2009, 2011) and when they were said to be repaid (June 2021). What was owed between is not published.',
	UZB: 'No figure of what Uzbekistan owes China is in the tables.'
};

/** What is not known of a republic's debt to China. */
export function describeDebtGap(republic: RepublicCode): string {
	return GAPS[republic];
}

/** A caution on ratios to output; null where there is none. */
export function describeOutputCaution(republic: RepublicCode): string | null {
	if (republic !== 'TKM') return null;
	return `${republicByCode(republic).name}’s output is converted at the official rate, which overstates it: shares of it come out too low.`;
}
