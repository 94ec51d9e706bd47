import { changeBetween, type Change } from '../../core/data/change';
import type { DealKind } from '../../core/data/types';
import type { StudentMeasure } from '../../core/domain/layers';
import type { CountryCode } from '../../core/domain/countries';
import { dealCell, type DealFilter, type MoneyPeriod } from '../../core/data/deals';
import { selectStudentCell } from '../students/select';

/** Students of a year held against those of a base year. */
export function studentChange(
	country: CountryCode,
	year: number,
	baseYear: number,
	measure: StudentMeasure
): Change {
	return changeBetween(
		selectStudentCell(country, year, measure),
		selectStudentCell(country, baseYear, measure)
	);
}

/**
 * Announced deals of one kind, million USD: a year alone against another, or the running total
 * against an earlier one, which leaves what was announced between the two.
 */
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
