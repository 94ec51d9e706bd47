import { m } from '#messages';
import { formatEdition } from '$lib/core/data/atlas';
import type { EditionStanding } from '$lib/core/data/pinned-edition';

/** A sentence for each relation between a page and the edition of its link; none for its own. */
export function describeStanding(
	standing: EditionStanding,
	requested: string,
	current: string
): string | null {
	const [then, now] = [formatEdition(requested), formatEdition(current)];
	switch (standing) {
		case 'current':
			return null;
		case 'older':
			return m.edition_older({ then, now });
		case 'unknown':
			return m.edition_unknown({ then, now });
		case 'unreachable':
			return m.edition_unreachable({ then, now });
		case 'not-on-page':
			return m.edition_not_on_page({ then, now });
		case 'not-in-copy':
			return m.edition_not_in_copy({ then, now });
	}
}
