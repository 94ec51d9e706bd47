import { m } from '#messages';
import { PARAMETERS, type QueryState } from '$lib/core/link/parameters';

/** By field, so that the compiler asks for the words of a new one. */
const MEANINGS: Readonly<Record<keyof QueryState, string>> = {
	layers: m.about_links_layers(),
	focus: m.about_links_focus(),
	studentMeasure: m.about_links_student_measure(),
	investmentMeasure: m.about_links_investment_measure(),
	countedBy: m.about_links_counted_by(),
	moneyPer: m.about_links_money_per(),
	period: m.about_links_period(),
	sinceYear: m.about_links_since_year(),
	corridorModes: m.about_links_modes(),
	beltCorridor: m.about_links_belt(),
	statuses: m.about_links_statuses(),
	siteStatuses: m.about_links_site_statuses(),
	sectors: m.about_links_sectors(),
	dealKinds: m.about_links_deal_kinds(),
	financeKinds: m.about_links_finance_kinds(),
	trackerEdition: m.about_links_tracker(),
	leastMusd: m.about_links_least(),
	russianCentres: m.about_links_russian(),
	compared: m.about_links_compared(),
	comparedBy: m.about_links_compared_by(),
	comparedPer: m.about_links_compared_per(),
	comparedCharts: m.about_links_compared_charts(),
	against: m.about_links_against(),
	region: m.about_links_region(),
	selection: m.about_links_selection(),
	camera: m.about_links_camera(),
	language: m.about_links_language(),
	edition: m.about_links_edition(),
	stage: m.about_links_stage()
};

/** The query of links, a row a parameter: an example and what it means. */
export const LINK_ROWS: readonly { name: string; example: string; meaning: string }[] =
	PARAMETERS.map(({ name, field, example }) => ({
		name,
		example: `${name}=${example}`,
		meaning: MEANINGS[field]
	}));
