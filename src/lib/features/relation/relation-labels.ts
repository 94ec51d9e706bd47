import { least } from 'd3-array';
import { makeBoxAround, overlaps, type Box } from '$lib/layers/box';

/** A label to place next to a point of the chart, in pixels. */
export interface LabelRequest {
	key: string;
	text: string;
	x: number;
	y: number;
	widthPx: number;
}

export interface PlacedLabel extends LabelRequest {
	/** Start of the text and its baseline. */
	left: number;
	baseline: number;
	/** The end of a line from the point, if the text is not next to it. */
	leader: [x: number, y: number] | null;
}

const LETTER_HEIGHT = 12;
const AWAY = 10;
const POINT_PX = 10;
/** Distances of the places that need a line to the point. */
const FAR = [24, 36, 48, 64, 84];

/** Right, left, above and below of the point, then its corners. */
function places({ x, y, widthPx }: LabelRequest): [left: number, middle: number][] {
	const [right, left, middle] = [x + AWAY, x - AWAY - widthPx, x - widthPx / 2];
	const [above, below] = [y - AWAY - LETTER_HEIGHT / 2, y + AWAY + LETTER_HEIGHT / 2];
	return [
		[right, y],
		[left, y],
		[middle, above],
		[middle, below],
		[right, above],
		[right, below],
		[left, above],
		[left, below]
	];
}

/** Places around the point that need a line to it, the nearest first. */
function farPlaces({ x, y, widthPx }: LabelRequest): [left: number, middle: number][] {
	return FAR.flatMap((reach) =>
		Array.from({ length: 16 }, (_, index): [number, number] => {
			const angle = (index * Math.PI) / 8;
			const [right, down] = [Math.cos(angle) * reach, Math.sin(angle) * reach];
			const before = Math.abs(right) < 6 ? widthPx / 2 : right > 0 ? 0 : widthPx;
			return [x + right - before, y + down];
		})
	);
}

/**
 * Places labels one by one, the most important first, each where it touches neither another label
 * nor a point, if possible; those that would cover a label are omitted.
 */
export function placeLabels(
	labels: readonly LabelRequest[],
	points: readonly { x: number; y: number }[],
	size: { width: number; height: number }
): PlacedLabel[] {
	const taken: Box[] = [];
	const placed: PlacedLabel[] = [];
	const dots = points.map(({ x, y }) => makeBoxAround(x, y, POINT_PX, POINT_PX));
	const covers = (box: Box) => dots.filter((dot) => overlaps(dot, box));
	for (const label of labels) {
		const near = places(label);
		const free = [...near, ...farPlaces(label)]
			.map(([left, middle], index) => ({
				isFar: index >= near.length,
				left,
				top: middle - LETTER_HEIGHT / 2,
				right: left + label.widthPx,
				bottom: middle + LETTER_HEIGHT / 2
			}))
			.filter((box) => box.left >= 0 && box.right <= size.width)
			.filter((box) => box.top >= 0 && box.bottom <= size.height)
			.filter((box) => !taken.some((other) => overlaps(box, other)))
			.map(({ isFar, ...box }) => ({ box, isFar, covered: covers(box).length }));
		const best = least(free, ({ covered }) => covered);
		if (!best) continue;
		const { box, isFar } = best;
		taken.push(box);
		const endX = Math.min(box.right, Math.max(box.left, label.x));
		const endY = Math.min(box.bottom, Math.max(box.top, label.y));
		placed.push({
			...{ ...label, left: box.left, baseline: box.bottom - 2 },
			leader: isFar ? [endX, endY] : null
		});
	}
	return placed;
}
