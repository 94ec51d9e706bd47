import { changeBetween, type Change } from '../../../data/change';
import type { CountedBy } from '../../../domain/layers';
import type { RepublicCode } from '../../../domain/republics';
import { selectDirectCell } from '../../../data/direct-investment';

/** The flow of a year held against that of a base year, by the same count. */
export function directChange(
	republic: RepublicCode,
	year: number,
	baseYear: number,
	countedBy: CountedBy
): Change {
	return changeBetween(
		selectDirectCell(republic, year, countedBy),
		selectDirectCell(republic, baseYear, countedBy)
	);
}
