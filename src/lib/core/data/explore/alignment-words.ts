import { m } from '#messages';
import { ALIGNMENT_STEPS, tieKind, type AlignmentStep } from './tie-catalog';
import type { Tie } from './types';

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
export function describeTie({ status, fromDate, toDate, quality }: Tie): string {
	const { name } = tieKind(status);
	const words =
		toDate === null
			? m.alignment_tie_since({ name, from: fromDate })
			: m.alignment_tie_between({ name, from: fromDate, to: toDate });
	return quality === 'unverified' ? m.alignment_doubted({ words }) : words;
}

/** `treaty of alliance with Russia (unverified)`. */
export function nameTie({ status, quality }: Tie): string {
	const { name } = tieKind(status);
	return quality === 'unverified' ? m.alignment_doubted_name({ name }) : name;
}
