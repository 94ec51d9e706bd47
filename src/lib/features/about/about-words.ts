import { m } from '#messages';
import { PARAMETERS, type QueryState } from '$lib/core/link/parameters';

/** The question and the ideas of the paper, in the atlas’s words. */
export const QUESTION = [m.about_question1(), m.about_question2(), m.about_question3()];

export const METHOD: readonly string[] = [m.about_method1(), m.about_method2()];

/** Common rules of the map; `strong` is the rule, `words` its reach. */
export const HONESTY: readonly { title: string; words: string }[] = [
	{ title: m.about_honesty_source(), words: m.about_honesty_source_words() },
	{ title: m.about_honesty_gap(), words: m.about_honesty_gap_words() },
	{ title: m.about_honesty_zero(), words: m.about_honesty_zero_words() },
	{ title: m.about_honesty_sums(), words: m.about_honesty_sums_words() },
	{ title: m.about_honesty_scale(), words: m.about_honesty_scale_words() },
	{ title: m.about_honesty_approximate(), words: m.about_honesty_approximate_words() }
];

export const BORDERS: readonly string[] = [m.about_borders1(), m.about_borders2()];

export const DISPUTED_LINES: readonly string[] = [
	m.about_disputed1(),
	m.about_disputed2(),
	m.about_disputed3(),
	m.about_disputed4(),
	m.about_disputed5(),
	m.about_disputed6()
];

export const GROUND_NOTES: readonly { title: string; words: string }[] = [
	{ title: m.about_ground_regions(), words: m.about_ground_regions_words() },
	{ title: m.about_ground_aral(), words: m.about_ground_aral_words() },
	{ title: m.about_ground_projection(), words: m.about_ground_projection_words() },
	{ title: m.about_ground_flows(), words: m.about_ground_flows_words() }
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

/** By field, so that the compiler requires the words of a new one. */
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

/** The query of links, one row per parameter: an example and its meaning. */
export const LINK_ROWS = PARAMETERS.map(({ name, field, example }) => [
	`${name}=${example}`,
	MEANINGS[field]
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
