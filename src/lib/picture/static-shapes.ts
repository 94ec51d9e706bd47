import { isRussian } from '../layers/institutes/select';
import type { MarkScale } from '../layers/model';
import * as shapes from './mark-shapes';
import type { StaticDiamond } from './static-institutes';
import type { StaticSquare } from './static-map';

/** One outline of a mark on the static map, around its place. */
interface StaticShape {
	class: string;
	x: number;
	y: number;
	d: string;
}

/** Of the dot of a campus, as a share of its diamond's radius. */
const CAMPUS_DOT = 0.3;
const HATCH_PX = 4;

const round = (value: number) => Math.round(value * 10) / 10;
const classes = (...names: (string | false | null)[]) => names.filter(Boolean).join(' ');

function shapesOfDiamond(
	{ x, y, kind, isUnverified }: StaticDiamond,
	radiusPx: number
): StaticShape[] {
	const name = classes('diamond', isUnverified && 'dotted');
	if (isRussian({ kind }))
		return [{ class: `${name} russian`, x, y, d: shapes.triangleOutline(radiusPx - 0.5) }];
	const isHollow = kind !== 'confucius_institute' || isUnverified;
	const half = isUnverified
		? null
		: kind === 'luban_workshop'
			? shapes.halfDiamondOutline(radiusPx)
			: kind === 'joint_university_campus'
				? shapes.circleOutline(CAMPUS_DOT * radiusPx)
				: null;
	return [
		{
			class: classes(name, isHollow && 'hollow'),
			x,
			y,
			d: shapes.diamondOutline(radiusPx)
		},
		...(half ? [{ class: 'half', x, y, d: half }] : [])
	];
}

function shapesOfSquare(square: StaticSquare): StaticShape[] {
	const { sidePx, hatched, end } = square;
	const middle = { x: round(square.x + sidePx / 2), y: round(square.y + sidePx / 2) };
	return [
		{
			class: classes('square', hatched && 'hollow', end),
			...middle,
			d: shapes.squareOutline(sidePx)
		},
		...(hatched
			? [{ class: classes('hatch', end), ...middle, d: shapes.squareHatch(sidePx, HATCH_PX) }]
			: []),
		...(end === 'fall' ? [{ class: 'cut', ...middle, d: shapes.squareCutOutline(sidePx) }] : [])
	];
}

/** An outline that is moved to its place: of its commands only M and L name places. */
function movedTo({ x, y, d }: StaticShape): string {
	return d.replace(
		/([ML])(-?[\d.]+) (-?[\d.]+)/g,
		(_, letter: string, left: string, top: string) =>
			`${letter}${round(Number(left) + x)} ${round(Number(top) + y)}`
	);
}

/**
 * The marks of sites and sums in paint order, neighbours of one class as one path: every page of the
 * map holds them, and an element for each would weigh as much as it does.
 */
export function staticShapes(
	diamonds: readonly StaticDiamond[],
	squares: readonly StaticSquare[],
	{ diamondRadiusPx }: MarkScale
): { class: string; d: string }[] {
	const paths: { class: string; d: string }[] = [];
	const all = [
		...diamonds.flatMap((diamond) => shapesOfDiamond(diamond, diamondRadiusPx)),
		...squares.flatMap(shapesOfSquare)
	];
	for (const shape of all) {
		const last = paths.at(-1);
		if (last?.class === shape.class) last.d += movedTo(shape);
		else paths.push({ class: shape.class, d: movedTo(shape) });
	}
	return paths;
}
