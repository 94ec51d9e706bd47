import { formatBillions } from '../domain/numbers';
import { republicByCode, type RepublicCode } from '../domain/republics';

/** 52710 as `52.71 bn USD`. */
export function formatBillionUsd(amountMusd: number): string {
	return `${formatBillions(amountMusd)} bn USD`;
}

/** 9160000 as `9.16 million`. */
export function formatMillions(value: number): string {
	return `${Number((value / 1_000_000).toFixed(2))} million`;
}

/** A part of a whole as `40 %`. */
export function formatShare(part: number, whole: number): string {
	return `${Math.round((part / whole) * 100)} %`;
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
	return `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}
