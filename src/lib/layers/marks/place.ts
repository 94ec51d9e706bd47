import { mercator } from '../../core/domain/geography';

/** deck.gl's common units across the world, y north. */
const COMMON_UNITS = 512;

/**
 * Longitudes and latitudes, by turns, as places in deck.gl's common units: for attributes. A shader
 * that projects by itself holds every projection that deck.gl knows, though the atlas has one, and
 * takes three times as long to compile.
 */
export function toPlaces(lonLats: readonly number[]): number[] {
	const places: number[] = [];
	for (let index = 0; index < lonLats.length; index += 2) {
		const [x, y] = mercator([lonLats[index]!, lonLats[index + 1]!]);
		places.push(x * COMMON_UNITS, (1 - y) * COMMON_UNITS);
	}
	return places;
}
