import type { SearchKind } from '../data/search';

export const SEARCH_WORDS = {
	label: 'Search the atlas',
	placeholder: 'Place, project, source',
	loading: 'Loading what can be found …',
	notLoaded:
		'The search did not load. Check the connection and type again; everything else keeps working.',
	nothing: (query: string) => `Nothing found for “${query}”.`,
	help: 'Names in Latin, Cyrillic or Chinese letters are found, and so are slips of the pen.',
	found: (count: number) => (count === 1 ? '1 result' : `${count} results`)
} as const;

export const SEARCH_KIND_WORDS: Readonly<Record<SearchKind, string>> = {
	republic: 'Republics',
	seen: 'Recently seen',
	region: 'Regions',
	place: 'Places',
	corridor: 'Corridors',
	institute: 'Institutes',
	project: 'Project sites',
	event: 'Events',
	claim: 'Claims of the paper',
	source: 'Sources'
};
