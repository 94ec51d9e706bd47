import { getAgreementKind } from './agreement-names';
import { ALIGNMENT_STEPS } from '../core/data/explore/agreement-catalog';
import type { Agreement } from '../core/data/explore/types';
import { m } from '#messages';

/** The rule of `placeAlignment`, a sentence each. */
export const PLACING_RULE: readonly string[] = [
	m.alignment_rule_year_end(),
	m.alignment_rule_steps({ steps: ALIGNMENT_STEPS.length }),
	m.alignment_rule_order(),
	m.alignment_rule_kinds(),
	m.alignment_rule_sco(),
	m.alignment_rule_last_day(),
	m.alignment_rule_nobody(),
	m.alignment_rule_table_only()
];

/** `treaty of alliance with Russia, since 2013-11-11, unverified`. */
export function describeAgreement({
	status,
	fromDate,
	toDate,
	quality
}: Pick<Agreement, 'status' | 'fromDate' | 'toDate' | 'quality'>): string {
	const { name } = getAgreementKind(status);
	const words =
		toDate === null
			? m.alignment_agreement_since({ name, from: fromDate })
			: m.alignment_agreement_between({ name, from: fromDate, to: toDate });
	return quality === 'unverified' ? m.alignment_doubted({ words }) : words;
}

/** `treaty of alliance with Russia (unverified)`. */
export function nameAgreement({ status, quality }: Pick<Agreement, 'status' | 'quality'>): string {
	const { name } = getAgreementKind(status);
	return quality === 'unverified' ? m.alignment_doubted_name({ name }) : name;
}
