import { m } from '#messages';

/** Words of the button on the map's pages. */
export const ADD_WORDS = {
	label: m.add_label(),
	short: m.add_short(),
	added: (count: number) => m.add_added({ count }),
	notKept: m.add_not_kept(),
	full: m.add_full(),
	failed: m.add_failed(),
	open: m.add_open()
} as const;
