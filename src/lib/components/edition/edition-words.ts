import { formatEdition } from '../../data/atlas';
import type { EditionStanding } from '../../data/pinned-edition';

/** A sentence for each way in which a page stands to the edition of its link, and none for its own. */
export function describeStanding(
	standing: EditionStanding,
	asked: string,
	current: string
): string | null {
	const [then, now] = [formatEdition(asked), formatEdition(current)];
	switch (standing) {
		case 'current':
			return null;
		case 'older':
			return `You see the figures of ${then}, as this link keeps them. Newer data exist, of ${now}.`;
		case 'unknown':
			return `The data have no edition of ${then}. These are the figures of ${now}.`;
		case 'unreachable':
			return `The edition of ${then} could not be loaded. These are the figures of ${now}.`;
		case 'not-on-page':
			return `This page shows the newest figures, of ${now}, whatever edition a link keeps to; this one keeps to ${then}.`;
		case 'not-in-copy':
			return `This copy holds the figures of ${now} alone; the link keeps to those of ${then}.`;
	}
}

export const EDITION_WORDS = {
	label: 'Edition of the data',
	changes: 'What changed',
	toCurrent: 'Show the newest figures',
	retry: 'Try again',
	close: 'Close this line',
	editionOf: (edition: string) => `Edition of ${formatEdition(edition)}`
} as const;
