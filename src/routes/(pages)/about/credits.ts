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
		gives: 'land, borders, lakes, rivers',
		terms: 'public domain'
	},
	{
		name: 'GeoNames',
		href: 'https://www.geonames.org/',
		gives: 'positions of towns',
		terms: 'CC BY 4.0'
	},
	{
		name: 'three-globe',
		href: 'https://github.com/vasturiano/three-globe',
		gives: 'elevation, shaded by the atlas as relief',
		terms: 'MIT'
	},
	{
		name: 'AidData, William & Mary',
		href: 'https://www.aiddata.org/',
		gives: 'loans and grants, yearbook counts of students',
		terms: 'ODC-By 1.0'
	},
	{
		name: 'OpenStreetMap contributors',
		href: 'https://www.openstreetmap.org/copyright',
		gives: 'shapes of project sites, by way of AidData',
		terms: 'ODbL 1.0'
	},
	{
		name: 'China Global Investment Tracker, American Enterprise Institute',
		href: 'https://www.aei.org/china-global-investment-tracker/',
		gives: 'announced deals, as sums only',
		terms: 'all rights reserved'
	},
	{
		name: 'World Bank',
		href: 'https://data.worldbank.org/',
		gives: 'population, output',
		terms: 'CC BY 4.0'
	},
	{
		name: 'Global Energy Monitor',
		href: 'https://globalenergymonitor.org/',
		gives: 'bends of pipelines, oil and gas fields',
		terms: 'CC BY 4.0'
	},
	{
		name: 'SimpleMaps',
		href: 'https://simplemaps.com/data/world-cities',
		gives: 'city points of loans and projects',
		terms: 'CC BY 4.0'
	},
	{
		name: 'Source Serif 4, Source Sans 3, Noto Sans SC',
		href: 'https://fontsource.org/',
		gives: 'letters',
		terms: 'SIL Open Font License 1.1'
	},
	{ name: 'Lucide', href: 'https://lucide.dev/', gives: 'icons', terms: 'ISC' },
	{
		name: 'MapLibre GL JS',
		href: 'https://maplibre.org/',
		gives: 'the live map',
		terms: 'BSD 3-Clause'
	},
	{ name: 'deck.gl', href: 'https://deck.gl/', gives: 'the marks on it', terms: 'MIT' },
	{
		name: 'Svelte, SvelteKit, Bits UI',
		href: 'https://svelte.dev/',
		gives: 'pages and controls',
		terms: 'MIT'
	},
	{ name: 'D3, TopoJSON', href: 'https://d3js.org/', gives: 'scales, geometry', terms: 'ISC' }
];
