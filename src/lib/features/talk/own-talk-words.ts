import { m } from '#messages';
import { joinCommas } from '$lib/core/domain/lists';

/** What is said when a talk cannot be read, where and why. */
export const TALK_FAULT_WORDS = {
	notJson: (reason: string) =>
		reason ? m.talk_fault_not_json_because({ reason }) : m.talk_fault_not_json(),
	at: (step: number | null, field: string, what: string) =>
		step === null ? m.talk_fault_at({ field, what }) : m.talk_fault_at_step({ step, field, what }),
	ignored: (step: number, names: readonly string[]) =>
		m.talk_fault_ignored({
			step,
			names: joinCommas(names.map((name) => m.talk_fault_quoted({ name })))
		})
} as const;
