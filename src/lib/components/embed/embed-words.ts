/** Words of a map that stands in another page. */
export const EMBED_WORDS = {
	open: 'Open in the atlas',
	opensNewTab: ', in a new tab',
	live: 'Live map',
	loading: 'Loading the live map',
	whole: 'All of Central Asia',
	key: 'Key',
	figures: 'Figures of the layer in focus',
	layers: 'Figures of all layers',
	none: 'no figure',
	sources: 'Who says so',
	table: 'All figures as a table',
	description: 'A map for frames in other pages: how China courts Central Asia, 2005–2023.'
} as const;
