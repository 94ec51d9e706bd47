import { m } from '#messages';

/** Words over the stage of the reader's own talk, and of one that came with a link. */
export const OWN_STAGE_WORDS = {
	lent: (title: string, author: string) =>
		author ? m.own_stage_lent_by({ title, author }) : m.own_stage_lent({ title })
} as const;
