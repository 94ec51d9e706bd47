import { atlas } from '../../core/data/atlas';
import type { Corridor } from '../../core/data/types';
import type { RepublicCode } from '../../core/domain/republics';
import { isWholeRegion } from '../../core/domain/subject';

/** Ids of the corridors with a place in a republic. */
export function corridorsThrough(republic: RepublicCode): ReadonlySet<string> {
	return new Set(
		atlas.corridors
			.filter((corridor) => corridor.republics.includes(republic))
			.map((corridor) => corridor.id)
	);
}

/** Whether a corridor has a place in one of the republics shown; with all five every corridor is. */
export function isThroughAny(corridor: Corridor, shown: readonly RepublicCode[]): boolean {
	return isWholeRegion(shown) || corridor.republics.some((code) => shown.includes(code));
}
