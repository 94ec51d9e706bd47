import { m } from '#messages';
import { formatEdition } from '$lib/core/data/atlas';

/** Words of the page that tells editions of the data apart. */
export const CHANGES_WORDS = {
	title: m.changes_title(),
	lead: m.changes_lead(),
	between: (from: string, to: string) =>
		m.changes_between({ from: formatEdition(from), to: formatEdition(to) }),
	editions: m.changes_editions(),
	newest: m.changes_newest(),
	shown: m.changes_shown(),
	first: m.changes_first(),
	see: m.changes_see(),
	compare: m.changes_compare(),
	keep: m.changes_keep()
} as const;
