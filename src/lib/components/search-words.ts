import type { SearchKind } from '../data/search';

export const SEARCH_WORDS = {
	label: 'Search the atlas',
	placeholder: 'Republic, corridor, institute',
	clear: 'Clear',
	nothing: (query: string) => `Nothing found for “${query}”.`,
	found: (count: number) => (count === 1 ? '1 result' : `${count} results`),
	withoutProjects: 'Projects could not be loaded and are not searched.'
} as const;

export const SEARCH_KIND_WORDS: Readonly<Record<SearchKind, string>> = {
	republic: 'Republics',
	corridor: 'Corridors',
	institute: 'Institutes',
	node: 'Crossings and ports',
	event: 'Events',
	project: 'Project sites'
};
