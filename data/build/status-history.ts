import type { SegmentStatus } from '../../src/lib/core/domain/filters';

/** From this year on a section is in this state. */
export interface StatusChange {
	year: number;
	status: SegmentStatus;
}

/** `2014:operational;2012:construction`, newest first as in the table. */
export function parseStatusHistory(history: string): StatusChange[] {
	if (history === '') return [];
	return history.split(';').map((pair) => {
		const [year = '', status = ''] = pair.split(':');
		return { year: Number(year), status: status as SegmentStatus };
	});
}

/** The newest change not later than the year; null before the oldest. */
export function findStatusInYear(
	changes: readonly StatusChange[],
	year: number
): SegmentStatus | null {
	return changes.find((change) => change.year <= year)?.status ?? null;
}
