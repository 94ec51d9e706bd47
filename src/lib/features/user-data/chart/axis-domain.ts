import { extent } from 'd3-array';
import type { UserDataView } from '../pack/user-file';
import { readNumber } from '../understand/read-number';

interface SetAxis {
	/** The values at the bottom and the top; undefined if the chart finds them itself. */
	domain: readonly [number, number] | undefined;
	/** Whether figures lie beyond the ends that the reader set. */
	isWider: boolean;
}

/** The axis that the reader set, as wide as all figures: none is cut off. */
export function findAxisDomain(axis: UserDataView['axis'], values: readonly number[]): SetAxis {
	const { from = null, to = null } = axis ?? {};
	const [least, most] = extent(values);
	if ((from === null && to === null) || least === undefined)
		return { domain: undefined, isWider: false };
	const start = Math.min(from ?? 0, least);
	const end = Math.max(to ?? 0, most);
	if (end <= start) return { domain: undefined, isWider: false };
	return {
		domain: [start, end],
		isWider: (from !== null && start < from) || (to !== null && end > to)
	};
}

/** An end as it is typed: null for automatic, undefined for what is no number or may be two: `1,000`. */
export function readAxisEnd(text: string): number | null | undefined {
	if (text.trim() === '') return null;
	const reading = readNumber(text, null);
	return reading !== 'gap' && 'value' in reading ? reading.value : undefined;
}

/** Whether an axis does not show zero, so that lengths of bars say nothing. */
export const isZeroCut = (domain: readonly [number, number] | undefined): boolean =>
	domain !== undefined && (domain[0] > 0 || domain[1] < 0);
