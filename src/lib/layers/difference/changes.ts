import { changeBetween, type Change } from '../../core/data/change';
import type { Cell, DealKind } from '../../core/data/types';
import { selectDirectCell } from '../../core/data/direct-investment';
import type { CountedBy, StudentMeasure } from '../../core/domain/layers';
import type { CountryCode } from '../../core/domain/countries';
import { dealCell, type DealFilter, type MoneyPeriod } from '../../core/data/deals';
import { selectStudentCell } from '../students/select';

/** A figure of a year, or its change since a base year. */
export function cellOrChange(
	cellOf: (year: number) => Cell,
	year: number,
	baseYear: number | null
): Cell {
	const cell = cellOf(year);
	if (baseYear === null) return cell;
	const { difference, quality } = changeBetween(cell, cellOf(baseYear));
	return { ...cell, value: difference, quality };
}

/** Direct investment of a year and a base year, by the same count. */
export function directChange(
	country: CountryCode,
	year: number,
	baseYear: number,
	countedBy: CountedBy
): Change {
	const cellOf = (each: number) => selectDirectCell(country, each, countedBy);
	return changeBetween(cellOf(year), cellOf(baseYear));
}

/** Students of a year and a base year. */
export function studentChange(
	country: CountryCode,
	year: number,
	baseYear: number,
	measure: StudentMeasure
): Change {
	const cellOf = (each: number) => selectStudentCell(country, each, measure);
	return changeBetween(cellOf(year), cellOf(baseYear));
}

/** Announced deals of one kind, million USD: of two years, or of two running totals. */
export function dealChange(
	country: CountryCode,
	kind: DealKind,
	year: number,
	baseYear: number,
	period: MoneyPeriod,
	filter: DealFilter
): Change {
	const sumOf = (each: number) => dealCell(country, kind, each, period, filter);
	return changeBetween(sumOf(year), sumOf(baseYear));
}
