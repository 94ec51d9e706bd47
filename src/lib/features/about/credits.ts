import { m } from '#messages';

export interface Credit {
	name: string;
	href: string;
	gives: string;
	terms: string;
}

/** Whose work the atlas stands on: figures and ground first, then letters, icons and software. */
export const CREDITS: readonly Credit[] = [
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
