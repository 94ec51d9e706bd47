import { m } from '#messages';
import { atlas } from '$lib/core/data/atlas';
import { FIRST_YEAR, LAST_YEAR } from '$lib/core/domain/years';
import { ATLAS_LICENCE_URL } from '$lib/text/shown-edition';
import type { DataPackage } from '../../../../data/build/data-package';
import { PLACES } from './addresses';
import { CATALOG, CHART_TABLES, SERIES_INDEX, FEED } from './paths';
import { CITATION, type ProgramTables } from './program-tables';
import { listSeries } from './series-list';

/** The vocabularies of the catalogue, so that its names are terms of DCAT 3 (W3C). */
const CONTEXT = {
	dcat: 'http://www.w3.org/ns/dcat#',
	dct: 'http://purl.org/dc/terms/',
	foaf: 'http://xmlns.com/foaf/0.1/',
	xsd: 'http://www.w3.org/2001/XMLSchema#'
} as const;

const asId = (url: string) => ({ '@id': url });
const MEDIA_TYPES = 'https://www.iana.org/assignments/media-types/';

const distribution = (url: string, mediaType: string) => ({
	'@type': 'dcat:Distribution',
	'dcat:downloadURL': asId(url),
	'dcat:mediaType': asId(MEDIA_TYPES + mediaType)
});

const csv = (url: string) => distribution(url, 'text/csv');
const json = (url: string) => distribution(url, 'application/json');

const TIME = {
	'@type': 'dct:PeriodOfTime',
	'dcat:startDate': { '@type': 'xsd:gYear', '@value': String(FIRST_YEAR) },
	'dcat:endDate': { '@type': 'xsd:gYear', '@value': String(LAST_YEAR) }
};

interface DatasetFacts {
	id: string;
	title: string;
	description: string;
	licences: readonly string[];
	distributions: readonly object[];
}

const dataset = ({ id, title, description, licences, distributions }: DatasetFacts) => ({
	...{ '@id': id, '@type': 'dcat:Dataset', 'dct:title': title, 'dct:description': description },
	'dct:license': licences.map(asId),
	...{ 'dct:temporal': TIME, 'dcat:version': atlas.edition, 'dct:bibliographicCitation': CITATION },
	'dcat:distribution': distributions
});

/** Titles of the tables of chart pages, by their addresses. */
const CHART_TITLES = {
	relation: 'Money and students: every pair of measures, period, basis and lag',
	alignment: 'Formal ties with Russia and China, by country and year',
	outcomes: 'What became of projects, by year, country, sector and state',
	compare: 'All series of all countries and years',
	'chinese-side': 'The Chinese side: partners, sister cities, flights and hosts of students'
} as const satisfies Readonly<Record<(typeof CHART_TABLES)[number], string>>;

/** Everything that programs can read, as a DCAT catalogue in JSON-LD. @param site the public URL of the atlas */
export function buildCatalog(tables: ProgramTables, dataPackage: DataPackage, site: string) {
	const ofTables = dataPackage.resources.map(({ name, path, title, description, licenses }) =>
		dataset({
			...{ id: `${site}/data#table-${name}`, title, description },
			licences: (licenses ?? []).map((licence) => licence.path),
			distributions: [csv(`${site}/data/${path}`)]
		})
	);
	const ofCharts = CHART_TABLES.map((name) =>
		dataset({
			...{ id: `${site}/${name}.csv`, title: CHART_TITLES[name], description: CHART_TITLES[name] },
			...{ licences: [ATLAS_LICENCE_URL], distributions: [csv(`${site}/${name}.csv`)] }
		})
	);
	const ofSeries = listSeries(tables).map(({ id, name, counts }) =>
		dataset({
			...{
				id: `${site}/series/${id}.csv`,
				title: name,
				description: counts,
				licences: [ATLAS_LICENCE_URL]
			},
			distributions: [csv(`${site}/series/${id}.csv`), json(`${site}/series/${id}.metadata.json`)]
		})
	);
	const ofPlaces = PLACES.map((place) =>
		dataset({
			...{ id: `${site}/${LAST_YEAR}/${place}.json`, title: `Figures of a year: ${place}` },
			description: `Every series of a place in a year; the address has the year, ${FIRST_YEAR} to ${LAST_YEAR}.`,
			licences: [ATLAS_LICENCE_URL],
			distributions: [
				csv(`${site}/${LAST_YEAR}/${place}.csv`),
				json(`${site}/${LAST_YEAR}/${place}.json`)
			]
		})
	);
	return {
		'@context': CONTEXT,
		'@id': site + CATALOG,
		'@type': 'dcat:Catalog',
		'dct:title': dataPackage.title,
		'dct:description': m.data_page_lead(),
		'dct:publisher': { '@type': 'foaf:Agent', 'foaf:name': m.page_contributors() },
		...{
			'dct:license': asId(ATLAS_LICENCE_URL),
			'dct:language': 'en',
			'dcat:version': atlas.edition
		},
		'foaf:homepage': asId(`${site}/data/programs`),
		'dct:hasPart': [asId(site + SERIES_INDEX), asId(site + FEED)],
		'dcat:dataset': [...ofTables, ...ofCharts, ...ofSeries, ...ofPlaces]
	};
}
