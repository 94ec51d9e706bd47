import { m } from '#messages';

/** Words over the stage of the reader's own talk, and of one that came with a link. */
export const OWN_STAGE_WORDS = {
	title: m.own_stage_title(),
	untitled: m.own_stage_untitled(),
	lent: (title: string, author: string) =>
		author ? m.own_stage_lent_by({ title, author }) : m.own_stage_lent({ title }),
	keep: m.own_stage_keep(),
	kept: m.own_stage_kept(),
	noTalk: m.own_stage_no_talk(),
	noStep: m.own_stage_no_step(),
	compose: m.own_stage_compose(),
	fault: (reason: string) => m.own_stage_fault({ reason }),
	close: m.own_stage_close()
} as const;
