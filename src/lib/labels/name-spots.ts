import { REGION_ZOOM, type NameKind, type NameRow } from './name-rows';
import {
	LINE_EMS,
	measureLineWidthPx,
	NAME_STYLES,
	breakNameLines,
	type NameStyle
} from './name-styles';
import { moveBox, type Box } from '../layers/box';
import type { Spot } from './place-labels';

/** The part of a name at its spot. */
export type NameAnchor = 'start' | 'middle' | 'end';

/** A possible position of a name: the offset of its anchor, and the area it covers. */
export interface NameSpot extends Spot {
	anchor: NameAnchor;
	/** Pixels right of the place, and down to the middle of its lines. */
	offsetPx: readonly [right: number, down: number];
}

type Offset = readonly [anchor: NameAnchor, right: number, down: number];

const RIGHT: readonly Offset[] = [
	['start', 0.55, -0.75],
	['start', 0.8, 0]
];
const LEFT: readonly Offset[] = [
	['end', -0.55, -0.75],
	['end', -0.8, 0]
];
const ABOVE: Offset = ['middle', 0, -1.2];
const BELOW: readonly Offset[] = [
	['start', 0.55, 0.75],
	['end', -0.55, 0.75],
	['middle', 0, 1.2]
];

/** In ems, best first: above, because institutes are in a row below the place; then level; then below. */
const BESIDE: Readonly<Record<'left' | 'right', readonly Offset[]>> = {
	right: [...RIGHT, ABOVE, ...LEFT, ...BELOW],
	left: [...LEFT, ABOVE, ...RIGHT, ...BELOW]
};

/** For needed names without a free position at their mark: around it, with a line. */
const FAR_EMS = [2, 2.8, 3.8, 5, 6.5, 8] as const;
/** Sites have long names, and a city may have many. */
const FAR_PLACE_EMS = [...FAR_EMS, 10, 12, 14, 17, 20] as const;
const farOffsets = (ems: readonly number[]): readonly Offset[] =>
	ems.flatMap((reach) =>
		Array.from({ length: 16 }, (_, index): Offset => {
			const angle = ((index + 0.5) * Math.PI) / 8;
			const [right, down] = [Math.cos(angle) * reach, Math.sin(angle) * reach];
			return [Math.abs(right) < 0.5 ? 'middle' : right > 0 ? 'start' : 'end', right, down];
		})
	);

const FAR = farOffsets(FAR_EMS);
/** A phone has room between its marks rather than around them. */
const FAR_ON_PHONE = farOffsets([1.2, 1.6, ...FAR_EMS]);
const FAR_PLACE = farOffsets(FAR_PLACE_EMS);

/** Further up or down the name of a small country would stand in another. */
const IN_COUNTRY: readonly Offset[] = [
	['middle', 0, 0],
	['middle', 0, -0.7],
	['middle', 0, 0.7]
];

/** An area's name is near its middle. */
const WITHIN: readonly Offset[] = [
	['middle', 0, 0],
	['middle', 0, -1.6],
	['middle', 0, 1.6]
];

const ALONG: readonly Offset[] = [
	['start', 0.35, -0.8],
	['end', -0.35, 0.8],
	['end', -0.35, -0.8],
	['start', 0.35, 0.8]
];

/** A site's mark is larger than a city's. */
const BESIDE_MARK: readonly Offset[] = [
	['start', 1, 0],
	['end', -1, 0],
	['start', 0.8, -1],
	['end', -0.8, -1],
	['start', 0.8, 1],
	['end', -0.8, 1],
	['middle', 0, -1.6],
	['middle', 0, 1.6]
];

/** Offsets next to the mark, and those that need a line to it. */
function listOffsets(
	kind: NameKind,
	side: 'left' | 'right',
	isNeeded: boolean,
	isPhone: boolean
): { near: readonly Offset[]; far: readonly Offset[] } {
	if (kind === 'place') return { near: BESIDE_MARK, far: FAR_PLACE };
	if (kind === 'town' || kind === 'station') return { near: BESIDE[side], far: [] };
	if (kind === 'capital' || kind === 'city')
		return { near: BESIDE[side], far: isNeeded ? (isPhone ? FAR_ON_PHONE : FAR) : [] };
	if (kind === 'country') return { near: IN_COUNTRY, far: [] };
	return { near: kind === 'river' ? ALONG : WITHIN, far: [] };
}

/** A name with all its spots around a point of the map. */
export function setName(
	{ kind, text, side }: Pick<NameRow, 'kind' | 'text' | 'side'>,
	[x, y]: readonly [number, number],
	factor: number,
	isNeeded: boolean,
	isPhone = false
) {
	const own = NAME_STYLES[kind];
	const style: NameStyle = { ...own, sizePx: own.sizePx * factor, markPx: own.markPx * factor };
	const lines = breakNameLines(text, style);
	const widthPx = Math.max(...lines.map((line) => measureLineWidthPx(line, style)));
	const heightPx = (lines.length - 1) * LINE_EMS * style.sizePx + style.sizePx;
	// level with its mark or clear of it, with any number of lines
	const moreDown = (down: number) => (Math.sign(down) * (heightPx - style.sizePx)) / 2;
	const { near, far } = listOffsets(kind, side, isNeeded, isPhone);
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

/** The line from a mark to the nearest point of its distant name: x1, y1, x2, y2. */
export function drawLeaderTo(
	[x, y]: readonly [number, number],
	{ box }: Spot
): [number, number, number, number] {
	const endX = Math.min(box.right, Math.max(box.left, x));
	const endY = Math.min(box.bottom, Math.max(box.top, y));
	return [x, y, endX, endY];
}

/** The same spots around another place, as offsets from the first. */
export const moveSpots = (spots: readonly NameSpot[], right: number, down: number): NameSpot[] =>
	spots.map((spot) => ({
		...spot,
		offsetPx: [spot.offsetPx[0] + right, spot.offsetPx[1] + down],
		box: moveBox(spot.box, right, down)
	}));

/** Between two shares of a name on its own ground that are told apart. */
const SHARE_STEP = 0.2;

/**
 * The spots at which the name of an area is on its own ground, the more of it the better. Where the
 * ground is not known a region has its own place alone: next to it a small one may end.
 */
export function keepOnGround(
	spots: readonly NameSpot[],
	{ kind, fromZoom, measureOwn }: NameRow
): readonly NameSpot[] {
	if (!measureOwn) return kind === 'region' && fromZoom >= REGION_ZOOM ? spots.slice(0, 1) : spots;
	return spots
		.map((spot) => ({ spot, rank: Math.round(measureOwn(spot.box) / SHARE_STEP) }))
		.filter(({ rank }) => rank > 0)
		.sort((a, b) => b.rank - a.rank)
		.map(({ spot }) => spot);
}
