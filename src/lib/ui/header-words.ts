import { m } from '#messages';

export const SITE_NAME = m.header_site_name();

/** Words of the bar at the head of every page. */
export const HEADER_WORDS = {
	panel: m.header_panel(),
	skip: m.header_skip(),
	pages: m.header_pages(),
	menu: m.header_menu(),
	closeMenu: m.header_close_menu(),
	share: m.header_share(),
	shareLabel: m.header_share_label(),
	copied: m.header_copied(),
	copiedOfFile: m.header_copied_of_file(),
	notCopied: m.header_not_copied(),
	/** The page's picture in a chat, for those who do not see it. */
	previewAlt: (title: string) => m.header_preview_alt({ title }),
	language: m.header_language(),
	theme: m.header_theme()
} as const;

/** The pages of the bar, as paths within the atlas. */
export const PAGES = [
	{ path: '/', name: m.header_page_map() },
	{ path: '/', anchor: 'views', name: m.header_page_views() },
	{ path: '/present', name: m.header_page_present() },
	{ path: '/relation', name: m.header_page_relation() },
	{ path: '/alignment', name: m.header_page_alignment() },
	{ path: '/claims', name: m.header_page_claims() },
	{ path: '/data', name: m.header_page_data() },
	{ path: '/about', name: m.header_page_about() }
] as const;
