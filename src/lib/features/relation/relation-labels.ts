import { overlaps, type Box } from '$lib/layers/labels/box';

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
}

const LETTER_HEIGHT = 12;
const AWAY = 10;

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
	const covers = (box: Box) =>
		points.filter(({ x, y }) => x > box.left && x < box.right && y > box.top && y < box.bottom);
	for (const label of labels) {
		const free = places(label)
			.map(([left, middle]) => ({
				left,
				top: middle - LETTER_HEIGHT / 2,
				right: left + label.widthPx,
				bottom: middle + LETTER_HEIGHT / 2
			}))
			.filter((box) => box.left >= 0 && box.right <= size.width)
			.filter((box) => box.top >= 0 && box.bottom <= size.height)
			.filter((box) => !taken.some((other) => overlaps(box, other)))
			.map((box) => ({ box, covered: covers(box).length }));
		const best = free.reduce<(typeof free)[number] | null>(
			(least, each) => (least && least.covered <= each.covered ? least : each),
			null
		);
		if (!best) continue;
		taken.push(best.box);
		placed.push({ ...label, left: best.box.left, baseline: best.box.bottom - 2 });
	}
	return placed;
}
