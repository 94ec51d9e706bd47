/** The word of the five countries together in addresses: `/2016/central-asia.csv`. */
export const REGION = 'central-asia';

/** Pages of charts, each with all its combinations as one table. */
export const CHART_TABLES = [
	'relation',
	'alignment',
	'outcomes',
	'compare',
	'chinese-side'
] as const;
export type ChartTable = (typeof CHART_TABLES)[number];

export const CHANGES = '/data/changes.json';
export const CATALOG = '/data/catalog.jsonld';
export const SERIES_INDEX = '/series/index.json';

/** The Atom feed of the editions. */
export const FEED = '/data/editions.atom';
