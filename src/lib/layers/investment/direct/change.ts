import { changeBetween, type Change } from '../../../core/data/change';
import type { CountedBy } from '../../../core/domain/layers';
import type { RepublicCode } from '../../../core/domain/republics';
import { selectDirectCell } from '../../../core/data/direct-investment';

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
