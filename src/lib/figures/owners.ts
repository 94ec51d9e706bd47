import { m } from '#messages';
import type { CountryCode } from '../core/domain/countries';
import { pickWorseQuality } from '../core/domain/quality';
import { YEARS } from '../core/domain/years';
import { makeRowCell, makeGapCell } from '../core/data/cells';
import type { Cell } from '../core/data/types';
import type { ExploreTables, Investor, OriginFigure } from '../core/data/explore/types';

export type OriginTables = Pick<ExploreTables, 'origins'>;

/** The two counts with a series, in millions of euros. They never share a scale. */
export const OWNER_CONCEPTS = ['flow_net_host', 'stock_host'] as const;
export type OwnerConcept = (typeof OWNER_CONCEPTS)[number];

/** The sum of China and Hong Kong, which no table has. */
export const WITH_HONG_KONG = 'CHN+HKG';
export type Owner = Investor | typeof WITH_HONG_KONG;

/** Whose series are shown side by side. */
export const OWNERS = [WITH_HONG_KONG, 'NLD', 'RUS', 'USA'] as const;

const isOfSeries = ({ period, unit }: OriginFigure) => period === 'year' && unit === 'million EUR';

const seriesRows = (
	{ origins }: OriginTables,
	country: CountryCode,
	investor: Investor,
	concept: OwnerConcept
): OriginFigure[] =>
	origins.filter(
		(row) =>
			isOfSeries(row) &&
			row.country === country &&
			row.investor === investor &&
			row.concept === concept
	);

/** The row of a cell; undefined in a gap. */
export const findOriginRow = (
	tables: OriginTables,
	country: CountryCode,
	investor: Investor,
	concept: OwnerConcept,
	year: number
): OriginFigure | undefined =>
	seriesRows(tables, country, investor, concept).find((row) => row.year === year);

/** Whether a country has series by country of the investor. */
export const hasOwners = ({ origins }: OriginTables, country: CountryCode): boolean =>
	origins.some((row) => isOfSeries(row) && row.country === country);

/** What is not in a series: shares, and single figures of other countries, in the order of the table. */
export const selectSingleOrigins = (
	{ origins }: OriginTables,
	country: CountryCode
): OriginFigure[] => origins.filter((row) => !isOfSeries(row) && row.country === country);

const toCents = (amountM: number) => Math.round(amountM * 100) / 100;

/** The sum of two cells, as well known as the worse of them; a gap if one is missing. */
export function addCells(first: Cell, second: Cell): Cell {
	if (first.value === null || second.value === null) {
		const isEmpty = first.value === null && second.value === null;
		return makeGapCell(isEmpty ? '' : m.owners_part_missing());
	}
	return {
		value: toCents(first.value + second.value),
		quality: pickWorseQuality(first.quality, second.quality),
		bound: first.bound ?? second.bound,
		sourceId: first.sourceId === second.sourceId ? first.sourceId : null,
		note: '',
		isDerived: true
	};
}

/** 19 cells in millions of euros, 2005 first. */
export function selectOwnerCells(
	tables: OriginTables,
	country: CountryCode,
	owner: Owner,
	concept: OwnerConcept
): Cell[] {
	if (owner === WITH_HONG_KONG) {
		const hongKong = selectOwnerCells(tables, country, 'HKG', concept);
		return selectOwnerCells(tables, country, 'CHN', concept).map((china, index) =>
			addCells(china, hongKong[index]!)
		);
	}
	const rows = seriesRows(tables, country, owner, concept);
	return YEARS.map((year) => {
		const row = rows.find((each) => each.year === year);
		return row ? makeRowCell(row) : makeGapCell();
	});
}
