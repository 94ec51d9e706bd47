/** Words of the dialog that hands a view on. */
export const SHARE_WORDS = {
	title: 'Share this view',
	close: 'Close',
	intro: 'A link holds exactly what is on screen, in words, and keeps working.',
	view: 'This exact view',
	page: 'The page alone, as everyone finds it',
	copy: 'Copy',
	copied: 'Copied',
	keys: 'Enter copies it; the letters copy the rest.',
	saidView: 'Link copied',
	saidPage: 'Link to the page copied',
	notCopied: 'This browser does not let a page copy: the text is selected, copy it with your keys.',
	code: 'For a phone that sees this screen',
	codeTooLong: 'This link is too long for a code.',
	system: 'Send with an app',
	picture: 'Save as a picture',
	pin: (edition: string) => `Keep these figures: edition of ${edition}`,
	pinMeans: 'The link shows them even when newer data are published, and says so.',
	cite: 'Cite this view'
} as const;
