import { m } from '#messages';
import { ALIGNMENT_STEPS, agreementKind, type AlignmentStep } from './agreement-catalog';
import type { Agreement } from './types';

export const STEP_WORDS: Readonly<Record<AlignmentStep, string>> = {
	none: m.alignment_step_none(),
	contact: m.alignment_step_contact(),
	loose: m.alignment_step_loose(),
	strategic: m.alignment_step_strategic(),
	comprehensive: m.alignment_step_comprehensive(),
	'comprehensive-raised': m.alignment_step_raised(),
	'economic-union': m.alignment_step_economic_union(),
	alliance: m.alignment_step_alliance()
};

/** The rule of the placing, a sentence each. */
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
export function describeAgreement({ status, fromDate, toDate, quality }: Agreement): string {
	const { name } = agreementKind(status);
	const words =
		toDate === null
			? m.alignment_agreement_since({ name, from: fromDate })
			: m.alignment_agreement_between({ name, from: fromDate, to: toDate });
	return quality === 'unverified' ? m.alignment_doubted({ words }) : words;
}

/** `treaty of alliance with Russia (unverified)`. */
export function nameAgreement({ status, quality }: Agreement): string {
	const { name } = agreementKind(status);
	return quality === 'unverified' ? m.alignment_doubted_name({ name }) : name;
}
