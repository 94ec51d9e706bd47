/** Path data of the atlas's marks, in pixels, y down. */

/** The key of a mark in every year, and its place: in a film it moves from year to year. */
export interface Move {
	key: string;
	/** Its middle and its side, if it is drawn at a size. */
	at?: readonly [x: number, y: number, sidePx: number];
}

/** One path of a mark. Colours are the page's tokens, so that a mark follows its theme. */
export interface MarkPath {
	d: string;
	opacity?: number;
	fill?: string;
	fillOpacity?: number;
	stroke?: string;
	strokeWidth?: number;
	dash?: string;
	cap?: 'round' | 'butt';
	/** Its line is a casing, drawn under the fill. */
	isCased?: boolean;
	moves?: Move;
	/** The moving parts of joined outlines. */
	parts?: readonly { d: string; moves: Move }[];
	/** Omitted from a prerendered page, where it would weigh too much. */
	isFine?: boolean;
}

/** Paths in paint order, and their bounding box, including the casing. */
export interface MarkDrawing {
	x: number;
	y: number;
	width: number;
	height: number;
	paths: readonly MarkPath[];
}

export interface RibbonHead {
	widthPx: number;
	lengthPx: number;
}

const round = (value: number) => Math.round(value * 100) / 100;

const polygon = (points: readonly (readonly [number, number])[]) =>
	`M${points.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}Z`;

/** A ribbon's head grows with its width and never falls below the minimum, as on the live map. */
export function computeRibbonHead(widthPx: number, extraPx = 10, leastPx = 12): RibbonHead {
	const headPx = Math.max(widthPx + extraPx, leastPx);
	return { widthPx: headPx, lengthPx: headPx * 0.72 };
}

/** The same outline reversed: every point mirrored in an arrow's length. */
export function mirrorOutline(d: string, lengthPx: number): string {
	return d.replace(
		/([ML])([-\d.]+)/g,
		(_, letter: string, x: string) => `${letter}${round(lengthPx - Number(x))}`
	);
}

/** A straight arrow to the right: it starts at (0, 0), the middle of its tail. */
export function drawRibbonOutline(lengthPx: number, widthPx: number, head: RibbonHead): string {
	const half = widthPx / 2;
	const neck = lengthPx - head.lengthPx;
	const wing = head.widthPx / 2;
	return polygon([
		[0, -half],
		[neck, -half],
		[neck, -wing],
		[lengthPx, 0],
		[neck, wing],
		[neck, half],
		[0, half]
	]);
}

/** The same arrow in pieces, for a suspect figure: a dashed shaft and a whole head. */
export function drawBrokenRibbonOutline(
	lengthPx: number,
	widthPx: number,
	head: RibbonHead
): string {
	const half = widthPx / 2;
	const neck = lengthPx - head.lengthPx;
	const wing = head.widthPx / 2;
	const on = Math.min(11, lengthPx / 6);
	const period = (on * 18) / 11;
	const dashes: string[] = [];
	for (let start = 0; start + on <= neck; start += period) {
		dashes.push(`M${round(start)} ${round(-half)}h${round(on)}v${round(widthPx)}h${round(-on)}Z`);
	}
	const tip = polygon([
		[neck, -wing],
		[lengthPx, 0],
		[neck, wing]
	]);
	return dashes.join('') + tip;
}

/** The gap of a decrease in a ribbon: a slit along a wide shaft, and the inside of the head. */
export function drawRibbonCutOutline(lengthPx: number, widthPx: number, head: RibbonHead): string {
	const neck = lengthPx - head.lengthPx;
	const slit = widthPx < 4 ? 0 : Math.min(2, Math.max(0.75, widthPx * 0.14));
	const shaft = slit > 0 ? `M0 ${round(-slit)}H${round(neck)}V${round(slit)}H0Z` : '';
	const inset = 2;
	const wing = head.widthPx / 2 - inset * 1.6;
	if (wing <= 0) return shaft;
	const tip = [lengthPx - inset * 1.9, 0] as const;
	return shaft + polygon([[neck + inset, -wing], tip, [neck + inset, wing]]);
}

/** A minus sign in the middle of a square, for a decrease. */
export function drawSquareCutOutline(sidePx: number): string {
	const half = sidePx / 2;
	if (half <= 3) return '';
	const wide = half * 0.6;
	const high = Math.max(1, half * 0.13);
	return `M${round(-wide)} ${round(-high)}h${round(2 * wide)}v${round(2 * high)}h${round(-2 * wide)}Z`;
}

export function drawSquareOutline(sidePx: number, x = 0, y = 0): string {
	const half = sidePx / 2;
	return `M${round(x - half)} ${round(y - half)}h${round(sidePx)}v${round(sidePx)}h${round(-sidePx)}Z`;
}

/** The lower half of a square with its middle at (0, 0). */
export function lowerHalfOutline(sidePx: number): string {
	const half = round(sidePx / 2);
	return `M${-half} 0h${round(sidePx)}v${half}h${round(-sidePx)}Z`;
}

/** The lower right half of a square with its middle at (0, 0). */
export function drawDiagonalHalfOutline(sidePx: number): string {
	const half = round(sidePx / 2);
	return `M${-half} ${half}h${round(sidePx)}v${-round(sidePx)}Z`;
}

export function pauseOutline(sidePx: number): string {
	const [width, height] = [round(sidePx * 0.15), round(sidePx * 0.5)];
	return [-0.245, 0.095]
		.map((x) => `M${round(x * sidePx)} ${-height / 2}h${width}v${height}h${-width}Z`)
		.join('');
}

export function drawSquareCrossPath(sidePx: number): string {
	const half = round(sidePx / 2);
	return `M${-half} ${-half}L${half} ${half}M${half} ${-half}L${-half} ${half}`;
}

export function drawDashPath(lengthPx: number): string {
	return `M${round(-lengthPx / 2)} 0h${round(lengthPx)}`;
}

/** Lines at 45° that fill a square with its middle at (0, 0), cut at its edges. */
export function drawSquareHatch(sidePx: number, gapPx = 4): string {
	const half = sidePx / 2;
	const lines: string[] = [];
	for (let sum = -sidePx + gapPx; sum < sidePx; sum += gapPx) {
		const left = Math.max(-half, sum - half);
		const right = Math.min(half, sum + half);
		const length = round(right - left);
		lines.push(`M${round(left)} ${round(sum - left)}l${length} ${-length}`);
	}
	return lines.join('');
}

export function drawDiamondOutline(radiusPx: number): string {
	const r = round(radiusPx);
	return `M0 ${-r}l${r} ${r} ${-r} ${r} ${-r} ${-r}Z`;
}

export function drawHalfDiamondOutline(radiusPx: number): string {
	return polygon([
		[0, -radiusPx],
		[0, radiusPx],
		[-radiusPx, 0]
	]);
}

/** A triangle with a horizontal base and the same optical size as a diamond of the radius. */
export function drawTriangleOutline(radiusPx: number): string {
	return polygon([
		[0, -radiusPx],
		[radiusPx, radiusPx * 0.8],
		[-radiusPx, radiusPx * 0.8]
	]);
}

/** A circle as a path, so that every mark is a path. */
export function drawCircleOutline(radiusPx: number, x = 0, y = 0): string {
	const r = round(radiusPx);
	return `M${round(x - radiusPx)} ${round(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
}

/** An open chevron that points left, nine pixels high, its point at (x, 0). */
export const drawChevronPath = (x: number): string => `M${x + 4.5} -4.5L${x} 0L${x + 4.5} 4.5`;
