import { m } from '#messages';
/** The sections of a country's panel, in their order, with their headings and index labels. */
export const PANEL_SECTIONS = {
	students: { title: m.panel_students(), short: m.panel_students_short() },
	direct: { title: m.panel_direct(), short: m.panel_direct_short() },
	deals: { title: m.panel_deals(), short: m.panel_deals_short() },
	finance: { title: m.panel_finance(), short: m.panel_finance_short() },
	projects: { title: m.panel_projects(), short: m.panel_projects_short() },
	institutes: { title: m.panel_institutes(), short: m.panel_institutes() },
	partners: { title: m.panel_partners(), short: m.panel_partners_short() },
	ties: { title: m.panel_ties(), short: m.panel_ties_short() },
	corridors: { title: m.panel_corridors(), short: m.panel_corridors() },
	regions: { title: m.panel_regions(), short: m.panel_regions_short() },
	trade: { title: m.panel_trade(), short: m.panel_trade_short() },
	debt: { title: m.panel_debt(), short: m.panel_debt_short() },
	workers: { title: m.panel_workers(), short: m.panel_workers_short() },
	alignment: { title: m.panel_agreements(), short: m.panel_agreements_short() },
	opinion: { title: m.panel_opinion(), short: m.panel_opinion_short() },
	russia: { title: m.panel_russia(), short: m.panel_russia_short() },
	missing: { title: m.panel_missing(), short: m.panel_missing_short() }
} as const;

export type PanelSectionId = keyof typeof PANEL_SECTIONS;
export const PANEL_SECTION_IDS = Object.keys(PANEL_SECTIONS) as PanelSectionId[];

/** The URL of a section's heading within the page. */
export function getSectionAnchor(id: PanelSectionId): string {
	return `panel-${id}`;
}
