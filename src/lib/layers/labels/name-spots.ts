import type { NameKind } from './name-rows';
import { LINE_EMS, lineWidthPx, NAME_STYLES, nameLines, type NameStyle } from './name-styles';
import type { Box } from './box';
import type { Spot } from './place-words';

/** Which part of a name stands at its spot. */
export type NameAnchor = 'start' | 'middle' | 'end';

/** Where a name may stand: how far its anchor is from the place that it names, and what it covers. */
export interface NameSpot extends Spot {
	anchor: NameAnchor;
	/** Pixels right of the place and down to the middle of its lines. */
	offsetPx: readonly [right: number, down: number];
}

/** A name ready to be placed. */
interface SetName {
	lines: readonly string[];
	/** At the size in which it is drawn. */
	style: NameStyle;
	spots: readonly NameSpot[];
}

type Way = readonly [anchor: NameAnchor, right: number, down: number];

const RIGHT: readonly Way[] = [
	['start', 0.55, -0.75],
	['start', 0.8, 0]
];
const LEFT: readonly Way[] = [
	['end', -0.55, -0.75],
	['end', -0.8, 0]
];
const ABOVE: Way = ['middle', 0, -1.2];
const BELOW: readonly Way[] = [
	['start', 0.55, 0.75],
	['end', -0.55, 0.75],
	['middle', 0, 1.2]
];

/**
 * In ems, best first: above the place, because marks of institutes stand in a row under it; then
 * level; below only where nothing else is free.
 */
const BESIDE: Readonly<Record<'left' | 'right', readonly Way[]>> = {
	right: [...RIGHT, ABOVE, ...LEFT, ...BELOW],
	left: [...LEFT, ABOVE, ...RIGHT, ...BELOW]
};

/** Where no place beside a needed name's mark is free: around it, at the end of a line. */
const FAR_EMS = [2, 2.8, 3.8, 5, 6.5, 8] as const;
/** A site's name is long, and many stand in one city. */
const FAR_PLACE_EMS = [...FAR_EMS, 10, 12, 14, 17, 20] as const;
const farWays = (ems: readonly number[]): readonly Way[] =>
	ems.flatMap((reach) =>
		Array.from({ length: 16 }, (_, index): Way => {
			const angle = ((index + 0.5) * Math.PI) / 8;
			const [right, down] = [Math.cos(angle) * reach, Math.sin(angle) * reach];
			return [Math.abs(right) < 0.5 ? 'middle' : right > 0 ? 'start' : 'end', right, down];
		})
	);

const FAR = farWays(FAR_EMS);
const FAR_PLACE = farWays(FAR_PLACE_EMS);

/** An area's name stands in its middle, or a little beside it. */
const WITHIN: readonly Way[] = [
	['middle', 0, 0],
	['middle', 0, -1.6],
	['middle', 0, 1.6]
];

const ALONG: readonly Way[] = [
	['start', 0.35, -0.8],
	['end', -0.35, 0.8],
	['end', -0.35, -0.8],
	['start', 0.35, 0.8]
];

/** A place's own mark is larger than a city's. */
const BESIDE_MARK: readonly Way[] = [
	['start', 1, 0],
	['end', -1, 0],
	['start', 0.8, -1],
	['end', -0.8, -1],
	['start', 0.8, 1],
	['end', -0.8, 1],
	['middle', 0, -1.6],
	['middle', 0, 1.6]
];

/** Ways beside the mark, and those from which a line leads to it. */
function waysOf(
	kind: NameKind,
	side: 'left' | 'right',
	isNeeded: boolean
): { near: readonly Way[]; far: readonly Way[] } {
	if (kind === 'place') return { near: BESIDE_MARK, far: FAR_PLACE };
	if (kind === 'capital' || kind === 'city')
		return { near: BESIDE[side], far: isNeeded ? FAR : [] };
	return { near: kind === 'river' ? ALONG : WITHIN, far: [] };
}

/** A name with all spots around a point of the map. */
export function setName(
	{ kind, text, side }: { kind: NameKind; text: string; side: 'left' | 'right' },
	[x, y]: readonly [number, number],
	factor: number,
	isNeeded: boolean
): SetName {
	const own = NAME_STYLES[kind];
	const style = { ...own, sizePx: own.sizePx * factor, markPx: own.markPx * factor };
	const lines = nameLines(text, style);
	const widthPx = Math.max(...lines.map((line) => lineWidthPx(line, style)));
	const heightPx = (lines.length - 1) * LINE_EMS * style.sizePx + style.sizePx;
	// level with its mark or clear of it, however many lines
	const moreDown = (down: number) => (Math.sign(down) * (heightPx - style.sizePx)) / 2;
	const { near, far } = waysOf(kind, side, isNeeded);
	const spots = [...near, ...far].map(([anchor, right, down], index): NameSpot => {
		const offsetPx = [right * style.sizePx, down * style.sizePx + moreDown(down)] as const;
		const left =
			x + offsetPx[0] - (anchor === 'start' ? 0 : anchor === 'end' ? widthPx : widthPx / 2);
		const top = y + offsetPx[1] - heightPx / 2;
		const box: Box = { left, top, right: left + widthPx, bottom: top + heightPx };
		return { anchor, offsetPx, box, isFar: index >= near.length };
	});
	return { lines, style, spots };
}

/** From a mark to the nearest point of the name that stands away from it: x1, y1, x2, y2. */
export function leaderTo(
	[x, y]: readonly [number, number],
	{ box }: Spot
): [number, number, number, number] {
	const endX = Math.min(box.right, Math.max(box.left, x));
	const endY = Math.min(box.bottom, Math.max(box.top, y));
	return [x, y, endX, endY];
}
