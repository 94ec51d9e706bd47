import { m } from '#messages';
import { QUALITY_MEANINGS, QUALITY_LABELS } from '$lib/text/quality-labels';
import { QUALITIES } from '$lib/core/domain/quality';
import { PARAMETERS } from '$lib/core/link/parameters';
import type { FilterName } from '$lib/core/domain/filters';
import { joinCommas } from '$lib/text/lists';
import { DEFAULT_VIEW, type QueryState } from '$lib/core/domain/view-state';
import { LEGEND_ORDER } from '$lib/core/domain/layers';
import { findFiltering } from '$lib/layers/filtering';
import type { MarkId } from '$lib/layers/model';

type MarkRow = readonly [mark: MarkId, name: string, meaning: string];

/** Quality of a figure, on the ribbons of students; bars and strips use the same patterns. */
export const QUALITY_MARKS: readonly MarkRow[] = [
	...QUALITIES.map((quality): MarkRow => [
		quality === 'none' ? 'none' : `ribbon-${quality}`,
		QUALITY_LABELS[quality],
		QUALITY_MEANINGS[quality]
	]),
	['zero', m.about_marks_zero(), m.about_marks_zero_meaning()]
];

export const LAYER_MARKS: readonly MarkRow[] = [
	['ribbon-reported', m.about_marks_students(), m.about_marks_students_meaning()],
	['square-investment', m.about_marks_investment(), m.about_marks_investment_meaning()],
	['square-construction', m.about_marks_construction(), m.about_marks_construction_meaning()],
	['square-finance', m.about_marks_finance(), m.about_marks_finance_meaning()],
	['chevrons', m.about_marks_chevrons(), m.about_marks_chevrons_meaning()],
	['diamond-confucius', m.about_marks_confucius(), m.about_marks_confucius_meaning()],
	['diamond-classroom', m.about_marks_classroom(), m.about_marks_classroom_meaning()],
	['diamond-luban', m.about_marks_luban(), m.about_marks_luban_meaning()],
	['diamond-campus', m.about_marks_campus(), m.about_marks_campus_meaning()],
	['diamond-russian', m.about_marks_russian(), m.about_marks_russian_meaning()],
	['line-rail', m.about_marks_rail(), m.about_marks_rail_meaning()],
	['line-road', m.about_marks_road(), m.about_marks_road_meaning()],
	['line-gas', m.about_marks_gas(), m.about_marks_gas_meaning()],
	['line-oil', m.about_marks_oil(), m.about_marks_oil_meaning()],
	['line-power', m.about_marks_power(), m.about_marks_power_meaning()],
	['line-sea', m.about_marks_sea(), m.about_marks_sea_meaning()],
	['state-operational', m.about_marks_operational(), m.about_marks_operational_meaning()],
	['state-construction', m.about_marks_building(), m.about_marks_building_meaning()],
	['state-planned', m.about_marks_planned(), m.about_marks_planned_meaning()],
	['state-suspended', m.about_marks_suspended(), m.about_marks_suspended_meaning()],
	['state-approximate', m.about_marks_approximate(), m.about_marks_approximate_meaning()],
	['node-crossing', m.about_marks_crossing(), m.about_marks_crossing_meaning()],
	['ties-twinning', m.layer_ties(), m.about_marks_ties_meaning()]
];

/** Common rules of the map. */
export const HONESTY: readonly { title: string; words: string }[] = [
	{ title: m.about_honesty_source(), words: m.about_honesty_source_text() },
	{ title: m.about_honesty_gap(), words: m.about_honesty_gap_text() },
	{ title: m.about_honesty_zero(), words: m.about_honesty_zero_text() },
	{ title: m.about_honesty_sums(), words: m.about_honesty_sums_text() },
	{ title: m.about_honesty_scale(), words: m.about_honesty_scale_text() },
	{ title: m.about_honesty_approximate(), words: m.about_honesty_approximate_text() }
];

export const DISPUTED_LINES: readonly string[] = [
	m.about_disputed1(),
	m.about_disputed2(),
	m.about_disputed3(),
	m.about_disputed4(),
	m.about_disputed5(),
	m.about_disputed6()
];

export const GROUND_NOTES: readonly { title: string; words: string }[] = [
	{ title: m.about_ground_regions(), words: m.about_ground_regions_text() },
	{ title: m.about_ground_aral(), words: m.about_ground_aral_text() },
	{ title: m.about_ground_projection(), words: m.about_ground_projection_text() },
	{ title: m.about_ground_flows(), words: m.about_ground_flows_text() }
];

export const SHORTCUTS: readonly { keys: readonly string[]; does: string }[] = [
	{ keys: [m.about_key_left(), m.about_key_right()], does: m.about_does_year() },
	{ keys: ['Page Down', 'Page Up'], does: m.about_does_five() },
	{ keys: ['Home', 'End'], does: m.about_does_ends() },
	{ keys: ['[', ']'], does: m.about_does_anywhere() },
	{ keys: [',', '.'], does: m.about_does_same() },
	{ keys: [m.about_key_space()], does: m.about_does_play() },
	{ keys: ['Escape'], does: m.about_does_escape() },
	{ keys: ['/'], does: m.about_does_search() }
];

export const ACCESS_PRESENT: readonly string[] = [
	m.about_access1(),
	m.about_access2(),
	m.about_access3(),
	m.about_access4(),
	m.about_access5()
];

export const ACCESS_MISSING = [m.about_missing1(), m.about_missing2(), m.about_missing3()];

/** By field, so that the compiler requires the words of a new one; a filter has those of its legend. */
const MEANINGS: Readonly<
	Record<Exclude<keyof QueryState, FilterName>, string> & Partial<Record<FilterName, string>>
> = {
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
	siteMarks: m.about_links_site_marks(),
	sectors: m.about_links_sectors(),
	dealKinds: m.about_links_deal_kinds(),
	financeKinds: m.about_links_finance_kinds(),
	trackerEdition: m.about_links_tracker(),
	leastMusd: m.about_links_least(),
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

/** A filter as the legend offers it: `Type: loans, grants`. */
function describeFilterMeaning(field: keyof QueryState): string {
	const filters = LEGEND_ORDER.flatMap((id) => findFiltering(DEFAULT_VIEW, id)?.filters ?? []);
	const filter = filters.find((each) => each.field === field);
	if (!filter) return '';
	const choices = filter.listChoices(DEFAULT_VIEW, null).map(({ label }) => label);
	return m.about_links_filter({ title: filter.title, choices: joinCommas(choices) });
}

/** The query of links, one row per parameter: an example and its meaning. */
export const LINK_ROWS = PARAMETERS.map(({ name, field, example }) => [
	`${name}=${example}`,
	MEANINGS[field] ?? describeFilterMeaning(field)
]);

/** Credits: figures and base map first, then fonts, icons and software. */
export const CREDITS = [
	{
		name: 'Natural Earth',
		href: 'https://www.naturalearthdata.com/',
		gives: m.about_credits_land(),
		terms: m.about_credits_public_domain()
	},
	{
		name: 'geokz, Alexander Rodionov (Bureau of National Statistics of Kazakhstan)',
		href: 'https://github.com/arodionoff/geokz',
		gives: m.about_credits_divided(),
		terms: 'CC BY 4.0'
	},
	{
		name: 'GeoNames',
		href: 'https://www.geonames.org/',
		gives: m.about_credits_towns(),
		terms: 'CC BY 4.0'
	},
	{
		name: 'three-globe',
		href: 'https://github.com/vasturiano/three-globe',
		gives: m.about_credits_elevation(),
		terms: 'MIT'
	},
	{
		name: 'AidData, William & Mary',
		href: 'https://www.aiddata.org/',
		gives: m.about_credits_loans(),
		terms: 'ODC-By 1.0'
	},
	{
		name: m.about_credits_osm(),
		href: 'https://www.openstreetmap.org/copyright',
		gives: m.about_credits_shapes(),
		terms: 'ODbL 1.0'
	},
	{
		name: 'China Global Investment Tracker, American Enterprise Institute',
		href: 'https://www.aei.org/china-global-investment-tracker/',
		gives: m.about_credits_deals(),
		terms: m.about_credits_reserved()
	},
	{
		name: m.about_credits_world_bank(),
		href: 'https://data.worldbank.org/',
		gives: m.about_credits_population(),
		terms: 'CC BY 4.0'
	},
	{
		name: 'Global Energy Monitor',
		href: 'https://globalenergymonitor.org/',
		gives: m.about_credits_bends(),
		terms: 'CC BY 4.0'
	},
	{
		name: 'SimpleMaps',
		href: 'https://simplemaps.com/data/world-cities',
		gives: m.about_credits_city_points(),
		terms: 'CC BY 4.0'
	},
	{
		name: 'Source Serif 4, Source Sans 3, Noto Sans SC',
		href: 'https://fontsource.org/',
		gives: m.about_credits_letters(),
		terms: 'SIL Open Font License 1.1'
	},
	{ name: 'Lucide', href: 'https://lucide.dev/', gives: m.about_credits_icons(), terms: 'ISC' },
	{
		name: 'MapLibre GL JS',
		href: 'https://maplibre.org/',
		gives: m.about_credits_map(),
		terms: 'BSD 3-Clause'
	},
	{ name: 'deck.gl', href: 'https://deck.gl/', gives: m.about_credits_marks(), terms: 'MIT' },
	{
		name: 'Svelte, SvelteKit, Bits UI',
		href: 'https://svelte.dev/',
		gives: m.about_credits_pages(),
		terms: 'MIT'
	},
	{ name: 'D3, TopoJSON', href: 'https://d3js.org/', gives: m.about_credits_scales(), terms: 'ISC' }
];
