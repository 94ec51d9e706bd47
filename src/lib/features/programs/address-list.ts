import { m } from '#messages';
import { atlas } from '$lib/core/data/atlas';
import { isOpenEdition } from '$lib/core/domain/editions';
import { DEFAULT_VIEW } from '$lib/core/domain/view-state';
import { CATALOG, CHANGES, CHART_TABLES, REGION, SERIES_INDEX, FEED } from './paths';

/** What can be read, with examples of its addresses: the whole list fits in one window. */
export interface AddressKind {
	what: string;
	/** Paths of files of the site. */
	examples: readonly string[];
}

const { year } = DEFAULT_VIEW;

export const ADDRESS_KINDS: readonly AddressKind[] = [
	{
		what: m.programs_place(),
		examples: [`/${year}/kazakhstan.csv`, `/${year}/kazakhstan.json`]
	},
	{ what: m.programs_region(), examples: [`/${year}/${REGION}.csv`, `/${year}/${REGION}.json`] },
	{
		what: m.programs_series(),
		examples: ['/series/students.csv', '/series/students.metadata.json']
	},
	{ what: m.programs_index(), examples: [SERIES_INDEX] },
	{ what: m.programs_charts(), examples: CHART_TABLES.map((name) => `/${name}.csv`) },
	{
		what: m.programs_tables(),
		examples: [
			'/data/tables/students.csv',
			// an edition that is not yet published has no folder
			...(isOpenEdition(atlas.edition) ? [] : [`/data/${atlas.edition}/students.csv`]),
			'/data/datapackage.json'
		]
	},
	{ what: m.programs_news(), examples: [FEED, CHANGES] },
	{ what: m.programs_catalog(), examples: [CATALOG] },
	{
		what: m.programs_pages(),
		examples: ['/sitemap.xml', '/robots.txt', `/oembed/${year}/kazakhstan.json`]
	}
];
