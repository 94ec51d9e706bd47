import { atlas } from '$lib/core/data/atlas';
import { formatPath } from '$lib/core/link/link';
import { describePlace } from '$lib/features/shell/page-copy';
import { nameCountry } from '$lib/text/country-names';
import { ATLAS_LICENCE_URL } from '$lib/text/shown-edition';
import { listPlaceCountries } from './addresses';
import { REGION } from './paths';
import { CITATION, type ProgramTables } from './program-tables';
import {
	getSeriesFigure,
	listSeries,
	listSeriesRows,
	roundValue,
	type ProgramSeries
} from './series-list';

/** What every JSON file says of itself. @param site the public URL of the atlas */
export const describeFile = (site: string, title: string, page: string) => ({
	...{ title, page: site + page, edition: atlas.edition, citation: CITATION },
	...{ licence: ATLAS_LICENCE_URL, tables: `${site}/data/datapackage.json` }
});

/** The figures of a country, or of all five, in a year, with their sources. */
export function buildPlaceJson(
	tables: ProgramTables,
	{ place, year, site }: { place: string; year: number; site: string }
) {
	const countries = listPlaceCountries(place);
	const country = place === REGION ? null : countries[0]!;
	const figures = listSeries(tables).flatMap((series) =>
		countries.map((code) => {
			const { figure, bound, origin, table } = getSeriesFigure(series, code, year);
			return {
				...{ series: series.id, country: code, value: roundValue(figure.value) },
				...{ text: figure.text, unit: series.unit, quality: figure.quality },
				...{ origin, bound, note: figure.note, table, source: figure.sourceId }
			};
		})
	);
	const ids = new Set(figures.flatMap(({ source }) => source ?? []));
	const known = Object.entries(tables.sources).filter(([id]) => ids.has(id));
	return {
		metadata: describeFile(site, describePlace(year, country), formatPath({ year, country })),
		year,
		countries: Object.fromEntries(countries.map((code) => [code, nameCountry(code)])),
		series: Object.fromEntries(
			listSeries(tables).map(({ id, name, counts }) => [id, { measure: name, counts }])
		),
		figures,
		sources: Object.fromEntries(known)
	};
}

/** What each column of a series' table holds. */
const COLUMNS: Readonly<Record<string, string>> = {
	series: 'The series, as in the address of its file',
	measure: 'What is counted, in words',
	country: 'ISO 3166-1 alpha-3',
	year: '2005 to 2023',
	value: 'Empty where the atlas found no published figure; nothing is filled in',
	unit: 'Of the value',
	quality: 'reported, estimate, suspect, unverified, or none for a gap',
	origin: 'printed in its source, counted in the tables, or derived by a rule',
	bound: 'at least, about or almost, if the source says so',
	note: 'A remark on this figure',
	table: 'The file in /data/tables/ that holds its rows',
	licence: 'Of that table',
	source_ids: 'Ids in /data/sources.csv',
	sources: 'The same in words',
	edition: 'Of the data',
	citation: 'How to cite the row'
};

const describeSeries = ({ id, name, unit, counts }: ProgramSeries) => ({
	...{ id, measure: name, unit, counts }
});

/** What a series counts, how much of it is known, and by whom: next to its table, as Our World in Data has it. */
export function buildSeriesMetadata(tables: ProgramTables, id: string, site: string) {
	const series = listSeries(tables).find((each) => each.id === id)!;
	const rows = listSeriesRows(tables, { series: [series] });
	const known = rows.filter(({ cells }) => cells.value !== null);
	const years = known.map(({ cells }) => Number(cells.year));
	const ids = [...new Set(known.flatMap(({ sourceIds }) => sourceIds))];
	return {
		metadata: describeFile(site, series.name, series.query && `/?${series.query}`),
		...describeSeries(series),
		file: `${site}/series/${id}.csv`,
		years: [Math.min(...years), Math.max(...years)],
		countries: [...new Set(known.map(({ cells }) => cells.country))],
		figures: known.length,
		gaps: rows.length - known.length,
		columns: COLUMNS,
		sources: Object.fromEntries(ids.map((source) => [source, tables.sources[source]]))
	};
}

/** All series with their files. */
export const buildSeriesIndex = (tables: ProgramTables, site: string) => ({
	metadata: describeFile(site, 'Series of the Soft Power Atlas', '/data/programs'),
	series: listSeries(tables).map((series) => ({
		...describeSeries(series),
		csv: `${site}/series/${series.id}.csv`,
		metadata: `${site}/series/${series.id}.metadata.json`
	}))
});
