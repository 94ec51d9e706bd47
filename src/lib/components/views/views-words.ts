/** Words of the gallery below the map, of the views seen last, and of the way back to a plain page. */
export const VIEWS_WORDS = {
	title: 'Views to begin with',
	intro: 'Ways into the argument. Each opens the atlas as pictured; Back returns.',
	recent: 'Recently seen',
	recentNote:
		'The last eight views of this browser. The list stays on this device and is sent to nobody.',
	clear: 'Clear the list',
	cleared: 'The list of views is cleared.',
	reset: 'Reset view',
	resetLabel: 'Reset the view: this page as it opens'
} as const;
