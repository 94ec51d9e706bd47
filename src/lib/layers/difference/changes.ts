import { computeChange, type Change } from '../../core/data/change';
import type { Cell, DealKind } from '../../core/data/types';
import { selectDirectCell } from '../../core/data/direct-investment';
import type { CountryCode } from '../../core/domain/countries';
import type { CountedBy } from '../../core/domain/layers';
import { getDealCell, type DealFilter, type MoneyPeriod } from '../../core/data/deals';

/** A figure of a year, or its change since a base year. */
export function computeCellOrChange(
	getCell: (year: number) => Cell,
	year: number,
	baseYear: number | null
): Cell {
	const cell = getCell(year);
	if (baseYear === null) return cell;
	const { difference, quality } = computeChange(cell, getCell(baseYear));
	return { ...cell, value: difference, quality };
}

/** The change of a country's direct investment in a year since a base year, by one count. */
export const directChange = (
	country: CountryCode,
	year: number,
	baseYear: number,
	countedBy: CountedBy
): Change =>
	computeChange(
		selectDirectCell(country, year, countedBy),
		selectDirectCell(country, baseYear, countedBy)
	);

/** Announced deals of one kind, million USD: of two years, or of two running totals. */
export function computeDealChange(
	country: CountryCode,
	kind: DealKind,
	year: number,
	baseYear: number,
	period: MoneyPeriod,
	filter: DealFilter
): Change {
	const getTotal = (each: number) => getDealCell(country, kind, each, period, filter);
	return computeChange(getTotal(year), getTotal(baseYear));
}
