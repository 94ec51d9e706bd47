import type { LonLat } from '../domain/geography';

/** Paths in built files: flat lists of steps in parts of a degree, the first from 0, 0. */

export function decodePath(steps: readonly number[], partsPerDegree: number): LonLat[] {
	const points: LonLat[] = [];
	let [x, y] = [0, 0];
	for (let index = 0; index < steps.length; index += 2) {
		x += steps[index]!;
		y += steps[index + 1]!;
		points.push([x / partsPerDegree, y / partsPerDegree]);
	}
	return points;
}

/** Points that fall together are one, but a path keeps both ends. */
export function encodePath(
	points: readonly (readonly number[])[],
	partsPerDegree: number
): number[] {
	let [beforeX, beforeY] = [0, 0];
	const last = points.length - 1;
	return points.flatMap(([lon = 0, lat = 0], index) => {
		const [x, y] = [Math.round(lon * partsPerDegree), Math.round(lat * partsPerDegree)];
		const step = [x - beforeX, y - beforeY];
		const isRepeated = index > 0 && index < last && step[0] === 0 && step[1] === 0;
		[beforeX, beforeY] = [x, y];
		return isRepeated ? [] : step;
	});
}
