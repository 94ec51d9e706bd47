import { joinNames } from '../domain/lists';
import { formatPercent } from '../domain/numbers';
import { republicByCode, type RepublicCode } from '../domain/republics';

/** A part of a whole as `40%`. */
export function formatShare(part: number, whole: number): string {
	return formatPercent(Math.round((part / whole) * 100));
}

export function nameOf(republic: RepublicCode): string {
	return republicByCode(republic).name;
}

/** Names of republics, the largest figure first. */
export function namesByRank<T extends { republic: RepublicCode }>(
	rows: readonly T[],
	valueOf: (row: T) => number
): string {
	const names = [...rows]
		.sort((a, b) => valueOf(b) - valueOf(a))
		.map(({ republic }) => nameOf(republic));
	return joinNames(names);
}
