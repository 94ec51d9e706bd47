import { mercator } from '../../core/domain/geography';

/** deck.gl's common units across the world, y north. */
const COMMON_UNITS = 512;

/**
 * Alternating longitudes and latitudes in deck.gl's common units, for attributes. A shader that projects
 * includes every projection of deck.gl and takes three times as long to compile.
 */
export function toPlaces(lonLats: readonly number[]): number[] {
	const places: number[] = [];
	for (let index = 0; index < lonLats.length; index += 2) {
		const [x, y] = mercator([lonLats[index]!, lonLats[index + 1]!]);
		places.push(x * COMMON_UNITS, (1 - y) * COMMON_UNITS);
	}
	return places;
}
