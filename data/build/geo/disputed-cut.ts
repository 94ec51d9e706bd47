import type { Position } from 'geojson';

/** The distance, in degrees, within which a border counts as a disputed line. */
const SAME_LINE_DEGREES = 0.07;

type Segment = [from: Position, to: Position];

/** Planar distance in degrees; good enough to distinguish two drawings of one line from two lines. */
function distanceToSegment([x = 0, y = 0]: Position, [from, to]: Segment): number {
	const [x0 = 0, y0 = 0] = from;
	const [x1 = 0, y1 = 0] = to;
	const lengthSquared = (x1 - x0) ** 2 + (y1 - y0) ** 2;
	const along =
		lengthSquared === 0 ? 0 : ((x - x0) * (x1 - x0) + (y - y0) * (y1 - y0)) / lengthSquared;
	const share = Math.max(0, Math.min(1, along));
	return Math.hypot(x - x0 - share * (x1 - x0), y - y0 - share * (y1 - y0));
}

const listSegments = (line: Position[]): Segment[] =>
	line.slice(1).map((to, index) => [line[index] as Position, to]);

/**
 * The lines without the sections that run along a disputed line. A dispute drawn dashed over a
 * solid border would read as settled.
 */
export function cutAlongDisputed(lines: Position[][], disputed: Position[][]): Position[][] {
	const disputedSegments = disputed.flatMap(listSegments);
	const isDisputed = ([from, to]: Segment): boolean => {
		const middle = [((from[0] ?? 0) + (to[0] ?? 0)) / 2, ((from[1] ?? 0) + (to[1] ?? 0)) / 2];
		return disputedSegments.some(
			(segment) => distanceToSegment(middle, segment) < SAME_LINE_DEGREES
		);
	};
	return lines.flatMap((line) => {
		const parts: Position[][] = [];
		let part: Position[] = [];
		for (const segment of listSegments(line)) {
			if (isDisputed(segment)) {
				if (part.length > 1) parts.push(part);
				part = [];
			} else {
				if (part.length === 0) part.push(segment[0]);
				part.push(segment[1]);
			}
		}
		if (part.length > 1) parts.push(part);
		return parts;
	});
}
