import { EDITION_NAME } from '../data/atlas';

/** What the portable copy says of itself. */
export const PORTABLE_WORDS = {
	title: 'This copy',
	what: `Portable copy, data of ${EDITION_NAME}.`,
	onTheWeb: 'On the web, and perhaps newer:',
	how: 'It is one file and works without a network. Links and bookmarks lead to this file where it lies; they break when it is moved.'
} as const;
