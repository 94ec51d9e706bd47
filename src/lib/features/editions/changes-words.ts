import { m } from '#messages';
import { formatEdition } from '$lib/core/data/atlas';

/** Words of the page that tells editions of the data apart. */
export const CHANGES_WORDS = {
	between: (from: string, to: string) =>
		m.changes_between({ from: formatEdition(from), to: formatEdition(to) })
} as const;
