import type { Position } from 'geojson';

/** Twice the area of a triangle: its sign says on which side of a line the third point is. */
const turn = (a: Position, b: Position, c: Position): number =>
	(b[0]! - a[0]!) * (c[1]! - a[1]!) - (b[1]! - a[1]!) * (c[0]! - a[0]!);

/** The start of the first stretch of a line or ring that another one crosses; null if none does. */
export function findSelfCrossing(points: readonly Position[]): Position | null {
	for (let i = 0; i < points.length - 1; i++) {
		const [a, b] = [points[i]!, points[i + 1]!];
		for (let j = i + 2; j < points.length - 1; j++) {
			const [c, d] = [points[j]!, points[j + 1]!];
			if (turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0) return a;
		}
	}
	return null;
}
