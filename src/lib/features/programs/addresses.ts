import { COUNTRIES, type CountryCode } from '$lib/core/domain/countries';
import { YEARS } from '$lib/core/domain/years';
import { CATALOG, CHANGES, CHART_TABLES, FEED, REGION, SERIES_INDEX } from './paths';
import { SERIES_IDS } from './series-list';

/** The words of places in addresses. */
export const PLACES: readonly string[] = [REGION, ...COUNTRIES.map(({ slug }) => slug)];

/** Countries of a place of an address. */
export const listPlaceCountries = (place: string): CountryCode[] =>
	COUNTRIES.filter(({ slug }) => place === REGION || place === slug).map(({ code }) => code);

/** Every file for programs that is made with the pages, as a path of the site; once for all languages. */
export const listProgramPaths = (): string[] => [
	...YEARS.flatMap((year) =>
		PLACES.flatMap((place) => ['csv', 'json'].map((format) => `/${year}/${place}.${format}`))
	),
	...SERIES_IDS.flatMap((id) => [`/series/${id}.csv`, `/series/${id}.metadata.json`]),
	...CHART_TABLES.map((name) => `/${name}.csv`),
	...[SERIES_INDEX, FEED, CHANGES, CATALOG, '/sitemap.xml', '/robots.txt']
];
