import { buildComparison } from '$lib/features/compare/compared';
import type { ExploreTables } from '$lib/core/data/explore/types';
import {
	COMPARED_MEASURES,
	getCounts,
	isLayerMeasure,
	isSummedOverYears,
	listBases,
	type ComparedBase,
	type ComparedMeasure
} from '$lib/core/domain/compared-measures';
import { COUNTRY_CODES, type CountryCode } from '$lib/core/domain/countries';
import type { Period } from '$lib/core/domain/layers';
import { DEFAULT_VIEW } from '$lib/core/domain/view-state';
import { FIRST_YEAR, YEARS } from '$lib/core/domain/years';
import { formatQuery } from '$lib/core/link/link';
import type { ShownFigure } from '$lib/figures/provenance';
import { getOrigin, getTableRow } from '$lib/layers/provenance';
import { FURTHER_SERIES, type SeriesContent } from './further-series';
import type { ProgramTables, TidyRow } from './program-tables';

/** What countries can be compared by. */
interface ComparedId {
	/** The word in its address: `acquisitions-in-year-of-output`. */
	id: string;
	measure: ComparedMeasure;
	per: ComparedBase | null;
	period: Period;
}

const BASE_WORDS: Readonly<Record<ComparedBase, string>> = {
	head: '-per-head',
	output: '-of-output'
};

/** Of the values in files, in which money is in millions. */
const COUNTED_UNITS = {
	heads: 'persons',
	money: 'million USD',
	euros: 'million EUR',
	sites: 'institutes',
	km: 'km',
	pairs: 'pairs',
	layer: ''
} as const satisfies Readonly<Record<ReturnType<typeof getCounts>, string>>;

function getUnit({ measure, per }: ComparedId): string {
	const counts = getCounts(measure);
	if (per === 'output') return 'percent of GDP';
	if (per === 'head') return counts === 'heads' ? 'persons per 10,000 inhabitants' : 'USD per head';
	return COUNTED_UNITS[counts];
}

/** Deals are sums since 2005, as on the map, and also sums of a year. */
const listPeriods = (measure: ComparedMeasure): readonly Period[] =>
	isSummedOverYears(measure) ? ['since', 'year'] : ['since'];

const COMPARED: readonly ComparedId[] = COMPARED_MEASURES.filter(
	(measure) => !isLayerMeasure(measure)
).flatMap((measure) =>
	listPeriods(measure).flatMap((period) =>
		[null, ...listBases(measure)].map((per) => ({
			id: `${measure}${period === 'year' ? '-in-year' : ''}${per ? BASE_WORDS[per] : ''}`,
			...{ measure, per, period }
		}))
	)
);

/** The words of all series in addresses: those of the comparison in its order, then those of panels. */
export const SERIES_IDS: readonly string[] = [...COMPARED, ...FURTHER_SERIES].map(({ id }) => id);

function buildCompared(explore: ExploreTables, series: ComparedId): SeriesContent {
	const { measure, per, period } = series;
	const view = { ...DEFAULT_VIEW, period, sinceYear: FIRST_YEAR };
	const { limits, getCell, getFigure } = buildComparison(explore, view, { measure, per });
	const { label } = getFigure('KAZ', DEFAULT_VIEW.year);
	const years = { since: `, sum since ${FIRST_YEAR}`, year: ', in the year' }[period];
	return {
		...{ unit: getUnit(series), counts: limits, getCell, getFigure },
		name: isSummedOverYears(measure) ? label + years : label,
		query: formatQuery({ ...view, comparedBy: measure, comparedPer: per })
	};
}

/** A figure by country and year, with an address of its own: `/series/students.csv`. */
export interface ProgramSeries extends SeriesContent {
	id: string;
}

/** Made once for each set of tables: every file asks for them. */
const built = new WeakMap<ExploreTables, readonly ProgramSeries[]>();

export function listSeries({ explore }: Pick<ProgramTables, 'explore'>): readonly ProgramSeries[] {
	const known = built.get(explore) ?? [
		...COMPARED.map((series) => ({ id: series.id, ...buildCompared(explore, series) })),
		...FURTHER_SERIES.map(({ id, build }) => ({ id, ...build(explore) }))
	];
	built.set(explore, known);
	return known;
}

/** What a file says of one figure. */
export interface SeriesFigure {
	figure: ShownFigure;
	bound: string | null;
	origin: string;
	/** File in `data/tables/`. */
	table: string;
}

export function getSeriesFigure(
	{ getCell, getFigure }: ProgramSeries,
	country: CountryCode,
	year: number
): SeriesFigure {
	const figure = getFigure(country, year);
	return {
		figure,
		bound: getCell(country, year).bound,
		origin: figure.value === null ? '' : getOrigin(figure),
		table: getTableRow(figure).file
	};
}

/** No figure of the atlas is known to more digits; a quotient would have sixteen. */
const MOST_DECIMALS = 6;
export const roundValue = (value: number | null): number | null =>
	value === null ? null : Number(value.toFixed(MOST_DECIMALS));

/** A row of `/series/students.csv`, of `/compare.csv` and of `/2016/kazakhstan.csv`. */
function makeSeriesRow(
	series: ProgramSeries,
	country: CountryCode,
	year: number,
	{ detail }: ProgramTables
): TidyRow {
	const { figure, bound, origin, table } = getSeriesFigure(series, country, year);
	const { quality, note, sourceId } = figure;
	const value = roundValue(figure.value);
	const licences = detail.tableTerms[table]?.licences ?? [];
	return {
		cells: {
			...{ series: series.id, measure: series.name, country, year, value, unit: series.unit },
			...{ quality, origin, bound, note, table },
			licence: licences.map(({ title }) => title).join('; ')
		},
		sourceIds: sourceId === null ? [] : [sourceId]
	};
}

/** The rows of some series, countries and years. */
export const listSeriesRows = (
	tables: ProgramTables,
	{
		series = listSeries(tables),
		countries = COUNTRY_CODES,
		years = YEARS
	}: {
		series?: readonly ProgramSeries[];
		countries?: readonly CountryCode[];
		years?: readonly number[];
	}
): TidyRow[] =>
	series.flatMap((each) =>
		countries.flatMap((country) => years.map((year) => makeSeriesRow(each, country, year, tables)))
	);
