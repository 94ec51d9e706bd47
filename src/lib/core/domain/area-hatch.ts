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

/** A set of parallel lines over an area, one of which is a slash on the screen. */
export type Hatch = keyof typeof WAYS;

/** What an area is filled with. */
export interface AreaStyle {
	/** Opacity of the fill, times that of the area's colour. */
	fill: number;
	/** Over it, in its colour. */
	hatches: readonly Hatch[];
	/** The lines are left open, not drawn. */
	isCut?: true;
}

const dot = ([ax, ay]: readonly [number, number], [bx, by]: readonly [number, number]): number =>
	ax * bx + ay * by;

/** A point of an area seen from its lines: along them, and across. */
type TurnedPoint = readonly [along: number, across: number];

/** A line across an area: where it is, and where it enters and leaves the rings. */
interface CutLine {
	across: number;
	from: number;
	to: number;
}

/** Lines at multiples of a distance, cut at the rings of an area. */
export function cutLines(rings: readonly (readonly TurnedPoint[])[], gap: number): CutLine[] {
	const edges = rings.flatMap((ring) =>
		ring.slice(1).map((end, index) => [ring[index]!, end] as const)
	);
	const distances = edges.map(([[, across]]) => across);
	const last = Math.floor(Math.max(...distances) / gap);
	const lines: CutLine[] = [];
	for (let line = Math.ceil(Math.min(...distances) / gap); line <= last; line++) {
		const across = line * gap;
		const crossings = edges
			.filter(([start, end]) => start[1] <= across !== end[1] <= across)
			.map(([[along, before], end]) => {
				const share = (across - before) / (end[1] - before);
				return along + share * (end[0] - along);
			})
			.sort((a, b) => a - b);
		for (let index = 1; index < crossings.length; index += 2)
			lines.push({ across, from: crossings[index - 1]!, to: crossings[index]! });
	}
	return lines;
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
	hatch: Hatch,
	{ gapPx, dashPx }: { gapPx: number; dashPx: number }
): string[] {
	const { along, across } = WAYS[hatch];
	const turned = rings.map((ring) =>
		ring.map((point): TurnedPoint => [dot(point, along), dot(point, across)])
	);
	const lines = cutLines(turned, gapPx).flatMap(({ across: at, from, to }) => {
		const runs = hatch === 'dashes' ? cutDashes(from, to, dashPx) : [[from, to] as const];
		return runs.map(([start, end]) => {
			const [x, y] = [0, 1].map((axis) => along[axis]! * start + across[axis]! * at);
			const [right, down] = along.map((step) => step * (end - start));
			return `M${round(x!)} ${round(y!)}l${round(right!)} ${round(down!)}`;
		});
	});
	return lines.length === 0 ? [] : [lines.join('')];
}
