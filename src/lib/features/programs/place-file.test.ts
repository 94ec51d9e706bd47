import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { COUNTRY_CODES } from '$lib/core/domain/countries';
import { QUALITIES } from '$lib/core/domain/quality';
import { FIRST_YEAR, LAST_YEAR } from '$lib/core/domain/years';
import { listPlaceCountries, PLACES } from './addresses';
import { REGION } from './paths';
import { buildPlaceJson, buildSeriesIndex, buildSeriesMetadata } from './place-file';
import { loadProgramTables } from './program-tables';
import { listSeries, listSeriesRows, SERIES_IDS } from './series-list';

const tables = await loadProgramTables();
const site = 'https://atlas.example/folder';

const Url = v.pipe(v.string(), v.url());
const Words = v.pipe(v.string(), v.minLength(1));
const Metadata = v.strictObject({
	...{ title: Words, page: Url, edition: Words, citation: Words, licence: Url, tables: Url }
});
const Year = v.pipe(v.number(), v.integer(), v.minValue(FIRST_YEAR), v.maxValue(LAST_YEAR));
const Source = v.looseObject({ id: Words, title: Words, publisher: v.string(), url: v.string() });

const PlaceFile = v.strictObject({
	metadata: Metadata,
	year: Year,
	countries: v.record(v.picklist(COUNTRY_CODES), Words),
	series: v.record(v.picklist(SERIES_IDS), v.strictObject({ measure: Words, counts: Words })),
	figures: v.array(
		v.strictObject({
			series: v.picklist(SERIES_IDS),
			country: v.picklist(COUNTRY_CODES),
			value: v.nullable(v.pipe(v.number(), v.finite())),
			text: Words,
			unit: Words,
			quality: v.picklist(QUALITIES),
			origin: v.picklist(['', 'printed', 'counted', 'derived']),
			bound: v.nullable(Words),
			note: v.string(),
			table: v.pipe(v.string(), v.endsWith('.csv')),
			source: v.nullable(Words)
		})
	),
	sources: v.record(Words, Source)
});

const Series = { id: v.picklist(SERIES_IDS), measure: Words, unit: Words, counts: Words };
const SeriesFile = v.strictObject({
	...{ metadata: Metadata, ...Series, file: Url, years: v.tuple([Year, Year]) },
	countries: v.array(v.picklist(COUNTRY_CODES)),
	...{ figures: v.number(), gaps: v.number(), columns: v.record(Words, Words) },
	sources: v.record(Words, Source)
});
const IndexFile = v.strictObject({
	metadata: Metadata,
	series: v.array(v.strictObject({ ...Series, csv: Url, metadata: Url }))
});

/** As programs get it. */
const asSent = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('the JSON of a place in a year', () => {
	it.each(PLACES)('of %s is valid, and every source that it names is in it', (place) => {
		for (const year of [FIRST_YEAR, 2016, LAST_YEAR]) {
			const sent = v.parse(PlaceFile, asSent(buildPlaceJson(tables, { place, year, site })));
			const named = new Set(sent.figures.flatMap(({ source }) => source ?? []));
			expect(Object.keys(sent.sources).sort()).toEqual([...named].sort());
			expect(sent.figures).toHaveLength(SERIES_IDS.length * listPlaceCountries(place).length);
		}
	});

	it('has the figures of the table with the same name', () => {
		const years = [2016];
		const { figures } = buildPlaceJson(tables, { place: REGION, year: 2016, site });
		expect(figures.map(({ series, country, value }) => [series, country, value])).toEqual(
			listSeriesRows(tables, { years }).map(({ cells }) => [
				...[cells.series, cells.country, cells.value]
			])
		);
	});

	it('links to the page that shows it', () => {
		const { metadata } = buildPlaceJson(tables, { place: 'kazakhstan', year: 2016, site });
		expect(metadata.page).toBe(`${site}/2016/kazakhstan`);
		expect(metadata.title).toBe('Kazakhstan in 2016');
	});
});

describe('the description of a series', () => {
	it.each(SERIES_IDS)('%s is valid, and names each column of its table', (id) => {
		const sent = v.parse(SeriesFile, asSent(buildSeriesMetadata(tables, id, site)));
		const [series] = listSeries(tables).filter((each) => each.id === id);
		const { cells } = listSeriesRows(tables, { series: [series!] })[0]!;
		expect(Object.keys(sent.columns)).toEqual([
			...[...Object.keys(cells), 'source_ids', 'sources', 'edition', 'citation']
		]);
		expect(sent.figures + sent.gaps).toBe(COUNTRY_CODES.length * (LAST_YEAR - FIRST_YEAR + 1));
		expect(sent.figures).toBeGreaterThan(0);
	});

	it('is in the list of all', () => {
		const { series } = v.parse(IndexFile, asSent(buildSeriesIndex(tables, site)));
		expect(series.map(({ id }) => id)).toEqual(SERIES_IDS);
	});
});
