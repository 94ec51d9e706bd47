import { atlas } from '../../data/atlas';
import type { RepublicCode } from '../../domain/republics';

/** Ids of the corridors with a place in a republic. */
export function corridorsThrough(republic: RepublicCode): ReadonlySet<string> {
	return new Set(
		atlas.corridors
			.filter((corridor) => corridor.republics.includes(republic))
			.map((corridor) => corridor.id)
	);
}
