/** Words over the stage of the reader's own talk, and of one that came with a link. */
export const OWN_STAGE_WORDS = {
	title: 'A talk on the map',
	untitled: 'Untitled talk',
	lent: (title: string, author: string) =>
		`This talk came with a link: “${title}”${author ? ` by ${author}` : ''}. Your own stays as it is.`,
	keep: 'Keep as mine',
	kept: 'Kept: it is now your own talk in this browser.',
	noTalk: 'There is no talk of your own in this browser yet.',
	noStep: 'The talk in this link has no step.',
	compose: 'Put one together',
	fault: (reason: string) => `The talk in this link could not be opened. ${reason}`,
	close: 'Close the notice'
} as const;
