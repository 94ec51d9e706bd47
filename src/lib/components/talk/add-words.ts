/** Words of the button on the map's pages. */
export const ADD_WORDS = {
	label: 'Add to my talk',
	short: 'Add to talk',
	added: (count: number) => `Added to your talk as step ${count}.`,
	notKept: 'Added, but this browser cannot keep it. Open your talk and save it as a file.',
	full: 'Your talk has as many steps as it can have (100).',
	failed: 'The step could not be added: a part of the atlas did not load.',
	open: 'Open it'
} as const;
