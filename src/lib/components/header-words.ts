import type { Language } from '../domain/layers';

export const SITE_NAME = 'Soft Power Atlas';

/** Words of the bar at the head of every page. */
export const HEADER_WORDS = {
	panel: 'Figures of the republic',
	skip: 'Skip to the figures as a table',
	pages: 'Pages',
	menu: 'Menu',
	closeMenu: 'Close the menu',
	share: 'Share',
	shareLabel: 'Share this view',
	copied: 'Link copied',
	copiedOfFile: 'Link copied; it opens on this computer only',
	notCopied: 'The link could not be copied; it stands in the address bar.',
	/** The page's picture in a chat, for those who do not see it. */
	previewAlt: (title: string) => `Map of Central Asia and China: ${title}`,
	names: 'Names on the map',
	theme: 'Theme'
} as const;

export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
	en: 'English',
	ru: 'Русский',
	zh: '中文'
};

/** The pages of the bar, as paths within the atlas. */
export const PAGES = [
	{ path: '/', name: 'Map' },
	{ path: '/', anchor: 'views', name: 'Views' },
	{ path: '/present', name: 'Present' },
	{ path: '/relation', name: 'Relation' },
	{ path: '/alignment', name: 'Alignment' },
	{ path: '/claims', name: 'Claims' },
	{ path: '/data', name: 'Data' },
	{ path: '/about', name: 'About' }
] as const;
