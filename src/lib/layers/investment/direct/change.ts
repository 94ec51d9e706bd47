import { changeBetween, type Change } from '../../../core/data/change';
import type { CountedBy } from '../../../core/domain/layers';
import type { CountryCode } from '../../../core/domain/countries';
import { selectDirectCell } from '../../../core/data/direct-investment';

/** The flow of a year held against that of a base year, by the same count. */
export function directChange(
	country: CountryCode,
	year: number,
	baseYear: number,
	countedBy: CountedBy
): Change {
	return changeBetween(
		selectDirectCell(country, year, countedBy),
		selectDirectCell(country, baseYear, countedBy)
	);
}
