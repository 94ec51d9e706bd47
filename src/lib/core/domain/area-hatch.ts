/** Pixels from a map's corner, x right and y down. */
type Point = readonly [x: number, y: number];

const round = (value: number): number => Math.round(value * 10) / 10;

/** Directions of lines across an area: their own, and the one in which they follow each other. */
const WAYS = {
	up: { along: [Math.SQRT1_2, -Math.SQRT1_2], across: [Math.SQRT1_2, Math.SQRT1_2] },
	down: { along: [Math.SQRT1_2, Math.SQRT1_2], across: [-Math.SQRT1_2, Math.SQRT1_2] },
	vertical: { along: [0, 1], across: [1, 0] },
	dashes: { along: [1, 0], across: [0, 1] }
} as const;

const dot = ([ax, ay]: readonly [number, number], [bx, by]: readonly [number, number]): number =>
	ax * bx + ay * by;

/** Where a line at a distance enters and leaves the rings, in order. */
function listCrossings(rings: readonly (readonly Point[])[], at: number): number[] {
	return rings
		.flatMap((ring) =>
			ring.slice(1).flatMap(([toAlong, toAcross], index) => {
				const [fromAlong, fromAcross] = ring[index]!;
				if (fromAcross <= at === toAcross <= at) return [];
				const share = (at - fromAcross) / (toAcross - fromAcross);
				return fromAlong + share * (toAlong - fromAlong);
			})
		)
		.sort((a, b) => a - b);
}

/** A run from a start to an end, cut into dashes with gaps as long. */
function cutDashes(start: number, end: number, dashPx: number): [number, number][] {
	const dashes: [number, number][] = [];
	for (let from = start + dashPx / 2; from < end; from += 2 * dashPx)
		dashes.push([from, Math.min(end, from + dashPx)]);
	return dashes;
}

/** Lines that fill an area, cut at its rings; an empty list for an area that none crosses. */
export function hatchArea(
	rings: readonly (readonly Point[])[],
	hatch: keyof typeof WAYS,
	{ gapPx, dashPx }: { gapPx: number; dashPx: number }
): string[] {
	const { along, across } = WAYS[hatch];
	const turned = rings.map((ring) =>
		ring.map((point): Point => [dot(point, along), dot(point, across)])
	);
	const distances = turned.flat().map(([, distance]) => distance);
	const lines: string[] = [];
	const last = Math.max(...distances);
	for (let at = Math.ceil(Math.min(...distances) / gapPx) * gapPx; at <= last; at += gapPx) {
		const crossings = listCrossings(turned, at);
		for (let index = 0; index + 1 < crossings.length; index += 2) {
			const [from, to] = [crossings[index]!, crossings[index + 1]!];
			const runs = hatch === 'dashes' ? cutDashes(from, to, dashPx) : [[from, to] as const];
			for (const [start, end] of runs) {
				const [x, y] = [0, 1].map((axis) => along[axis]! * start + across[axis]! * at);
				const [right, down] = along.map((step) => step * (end - start));
				lines.push(`M${round(x!)} ${round(y!)}l${round(right!)} ${round(down!)}`);
			}
		}
	}
	return lines.length === 0 ? [] : [lines.join('')];
}
