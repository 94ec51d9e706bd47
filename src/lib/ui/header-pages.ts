import { m } from '#messages';

/** The pages of the bar, as paths within the atlas. */
export const PAGES = [
	{ path: '/', name: m.header_page_map() },
	{ path: '/', anchor: 'views', name: m.header_page_views() },
	{ path: '/present', name: m.header_page_present() },
	{ path: '/relation', name: m.header_page_relation() },
	{ path: '/alignment', name: m.header_page_alignment() },
	{ path: '/claims', name: m.header_page_claims() },
	{ path: '/workbench', name: m.header_page_workbench() },
	{ path: '/data', name: m.header_page_data() },
	{ path: '/about', name: m.header_page_about() }
] as const;
