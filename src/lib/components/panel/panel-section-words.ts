/** The sections of a republic's panel, in their order, with their heads and their words in the index. */
export const PANEL_SECTIONS = {
	students: { title: 'Students in China', short: 'Students' },
	deals: { title: 'Announced deals', short: 'Deals' },
	finance: { title: 'Loans and grants', short: 'Loans, grants' },
	projects: { title: 'Project sites', short: 'Sites' },
	institutes: { title: 'Institutes', short: 'Institutes' },
	partners: { title: 'Their Chinese partners', short: 'Partners' },
	corridors: { title: 'Corridors', short: 'Corridors' },
	regions: { title: 'By region', short: 'Regions' },
	trade: { title: 'Trade with China', short: 'Trade' },
	debt: { title: 'Debt to China', short: 'Debt' },
	alignment: { title: 'Ties to China and Russia', short: 'Ties' },
	opinion: { title: 'Opinion', short: 'Opinion' },
	russia: { title: 'Russia beside China', short: 'Russia' },
	missing: { title: 'What is missing', short: 'Missing' }
} as const;

export type PanelSectionId = keyof typeof PANEL_SECTIONS;
export const PANEL_SECTION_IDS = Object.keys(PANEL_SECTIONS) as PanelSectionId[];

export const PANEL_INDEX_LABEL = 'In this panel';

/** The address of a section's head within the page. */
export function sectionAnchor(id: PanelSectionId): string {
	return `panel-${id}`;
}
