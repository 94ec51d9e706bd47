import { type Quality, pickWorseQuality } from '../domain/quality';
import type { Cell } from './types';

/** Why two figures have no difference: a gap in one or both, or a bound that leaves the sign open. */
export type ChangeGap = 'first' | 'base' | 'both' | 'open';

/** A figure compared with another of the same unit. */
export interface Change {
	first: Cell;
	base: Cell;
	/** `first` less `base`; null in a gap, and if a bound leaves open which is larger. */
	difference: number | null;
	/** The worse of the two; `none` if there is no difference. */
	quality: Quality;
	/** Of the size of the difference: `at least` from a floor, `about` from a rounded number. */
	bound: 'at least' | 'about' | null;
	gap: ChangeGap | null;
}

const isFloor = ({ bound }: Cell) => bound === 'at least';

function findGap(first: Cell, base: Cell): ChangeGap | null {
	if (first.value === null) return base.value === null ? 'both' : 'first';
	if (base.value === null) return 'base';
	if (isFloor(first) && isFloor(base)) return 'open';
	// a floor may be exceeded: only a rise from below it, or a fall to below it, is certain
	if (isFloor(first) && first.value <= base.value) return 'open';
	if (isFloor(base) && base.value <= first.value) return 'open';
	return null;
}

/** The difference of two figures, if both are known and their bounds determine its sign. */
export function computeChange(first: Cell, base: Cell): Change {
	const gap = findGap(first, base);
	if (gap || first.value === null || base.value === null) {
		return { first, base, difference: null, quality: 'none', bound: null, gap };
	}
	const hasFloor = isFloor(first) || isFloor(base);
	const isRound = first.bound !== null || base.bound !== null;
	return {
		first,
		base,
		difference: first.value - base.value,
		quality: pickWorseQuality(first.quality, base.quality),
		bound: hasFloor ? 'at least' : isRound ? 'about' : null,
		gap: null
	};
}

/** How many times one figure is another; `least` or `most` if a floor leaves one side open. */
export interface Ratio {
	/** Null in a gap, for a base of zero, and if both are floors. */
	times: number | null;
	limit: 'least' | 'most' | 'about' | null;
}

export function computeRatio(first: Cell, base: Cell): Ratio {
	if (first.value === null || base.value === null || base.value === 0) {
		return { times: null, limit: null };
	}
	if (isFloor(first) && isFloor(base)) return { times: null, limit: null };
	const times = first.value / base.value;
	if (isFloor(first)) return { times, limit: 'least' };
	if (isFloor(base)) return { times, limit: 'most' };
	return { times, limit: first.bound || base.bound ? 'about' : null };
}
