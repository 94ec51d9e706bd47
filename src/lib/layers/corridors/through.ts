import { atlas } from '../../core/data/atlas';
import type { Corridor } from '../../core/data/types';
import type { CountryCode } from '../../core/domain/countries';
import { isWholeRegion } from '../../core/domain/subject';

/** Ids of the corridors with a place in a country. */
export function corridorsThrough(country: CountryCode): ReadonlySet<string> {
	return new Set(
		atlas.corridors
			.filter((corridor) => corridor.countries.includes(country))
			.map((corridor) => corridor.id)
	);
}

/** Whether a corridor has a place in one of the countries shown; with all five every corridor is. */
export function isThroughAny(corridor: Corridor, shown: readonly CountryCode[]): boolean {
	return isWholeRegion(shown) || corridor.countries.some((code) => shown.includes(code));
}
