import { m } from '#messages';
import { joinCommas } from '$lib/core/domain/lists';

/** What is said when a talk cannot be read, where and why. */
export const TALK_FAULT_WORDS = {
	tooLarge: m.talk_fault_too_large(),
	notJson: (reason: string) =>
		reason ? m.talk_fault_not_json_because({ reason }) : m.talk_fault_not_json(),
	notATalk: m.talk_fault_not_a_talk(),
	newer: (version: number) => m.talk_fault_newer({ version }),
	notAnObject: m.talk_fault_not_an_object(),
	missing: m.talk_fault_missing(),
	notText: m.talk_fault_not_text(),
	notAList: m.talk_fault_not_a_list(),
	tooLong: (most: number) => m.talk_fault_too_long({ most }),
	tooMany: (most: number) => m.talk_fault_too_many({ most }),
	badId: m.talk_fault_bad_id(),
	twice: m.talk_fault_twice(),
	badLink: m.talk_fault_bad_link(),
	notCompressed: m.talk_fault_not_compressed(),
	tooLongLink: m.talk_fault_too_long_link(),
	at: (step: number | null, field: string, what: string) =>
		step === null ? m.talk_fault_at({ field, what }) : m.talk_fault_at_step({ step, field, what }),
	step: (step: number, what: string) => m.talk_fault_step({ step, what }),
	ignored: (step: number, names: readonly string[]) =>
		m.talk_fault_ignored({
			step,
			names: joinCommas(names.map((name) => m.talk_fault_quoted({ name })))
		})
} as const;
