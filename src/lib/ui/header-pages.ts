import { m } from '#messages';
import { NAMED_COUNTRIES } from '$lib/text/country-names';

export interface HeaderPage {
	/** Within the atlas. */
	path: string;
	/** A place on that page. */
	anchor?: string;
	name: string;
}

/** The pages of the menu, as its groups show them; one alone is a link, not a group. */
const GROUPS = {
	map: [
		{ path: '/', name: m.header_page_map() },
		{ path: '/', anchor: 'views', name: m.header_page_views() }
	],
	talk: [
		{ path: '/present', name: m.header_page_article() },
		{ path: '/talk', name: m.header_page_talk() },
		{ path: '/join', name: m.header_page_join() }
	],
	findings: [
		{ path: '/relation', name: m.header_page_relation() },
		{ path: '/alignment', name: m.header_page_alignment() },
		{ path: '/outcomes', name: m.header_page_outcomes() },
		{ path: '/chinese-side', name: m.header_page_chinese_side() },
		{ path: '/claims', name: m.header_page_claims() },
		{ path: '/questions', name: m.header_page_questions() }
	],
	data: [
		{ path: '/data', name: m.header_page_tables() },
		{ path: '/workbench', name: m.header_page_workbench() },
		{ path: '/data/changes', name: m.header_page_changes() },
		{ path: '/data/programs', name: m.header_page_programs() }
	],
	about: [{ path: '/about', name: m.header_page_about() }]
} as const satisfies Readonly<Record<string, readonly HeaderPage[]>>;

/** All of them but those of the countries. */
export const PAGES: readonly HeaderPage[] = Object.values(GROUPS).flat();

/** The two levels of the menu. */
export const PAGE_GROUPS: readonly { name: string; pages: readonly HeaderPage[] }[] = [
	{ name: m.header_page_map(), pages: GROUPS.map },
	{
		name: m.header_group_countries(),
		pages: NAMED_COUNTRIES.map(({ slug, name }) => ({ path: `/${slug}`, name }))
	},
	{ name: m.header_page_present(), pages: GROUPS.talk },
	{ name: m.header_group_findings(), pages: GROUPS.findings },
	{ name: m.header_page_data(), pages: GROUPS.data },
	{ name: m.header_page_about(), pages: GROUPS.about }
];
