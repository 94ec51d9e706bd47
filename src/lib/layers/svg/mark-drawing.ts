import { drawLine, drawNode, drawState } from './mark-lines';
import { LAYER_FACTS, type LayerId } from '../../core/domain/layers';
import type { ProjectStatus } from '../../core/domain/project-status';
import type { MarkId, MarkScale } from '../model';
import * as ofLayers from '../lists/marks';
import { WHOLE_RIBBON_OPACITY } from '../flows/ribbons';
import * as shapes from './mark-shapes';
import type { MarkDrawing, MarkPath } from './mark-shapes';

export interface MarkSize {
	/** Width of a ribbon, side of a square, radius of a diamond. */
	sizePx?: number;
	/** Length of a ribbon or a line. */
	width?: number;
	scale?: Pick<MarkScale, 'headExtraPx' | 'headLeastPx'>;
	/** Replaces the layer's own, for a change from another year. */
	hue?: string;
	/** Its place or its date comes from memory. */
	isUnverified?: boolean;
}

const CASE_PX = 1.2;

/** The casing under a mark, which separates it from the map. */
export const casing = (d: string): MarkPath => ({
	d,
	fill: 'var(--case)',
	stroke: 'var(--case)',
	strokeWidth: 2 * CASE_PX
});

const outlined = (d: string, stroke: string, strokeWidth = 1.5): MarkPath => ({
	d,
	fill: 'var(--case)',
	stroke,
	strokeWidth
});

/** The edge of what comes from memory. */
const DOTS = { dash: '0 2.9', cap: 'round' } as const;

/** The gradient of `src/routes/+layout.svelte` in pages, and of `image/compose-image.ts` in files. */
const FADE = 'url(#ribbon-fade)';

const makeBoxAround = (side: number, paths: readonly MarkPath[]): MarkDrawing => ({
	x: -side / 2,
	y: -side / 2,
	width: side,
	height: side,
	paths
});

/** The colour of each family of ribbons. */
const RIBBON_HUES: Readonly<Record<string, string>> = {
	ribbon: 'var(--stu)',
	'ribbon-own': 'var(--own)',
	flow: 'var(--inv)'
};

const filled = (d: string, fill: string): MarkPath[] => [casing(d), { d, fill }];
const open = (d: string, stroke: string, line: Partial<MarkPath> = {}): MarkPath[] => [
	casing(d),
	{ ...outlined(d, stroke), ...line }
];

function drawRibbon(mark: MarkId, { sizePx = 8, width = 34, scale }: MarkSize): MarkDrawing {
	// a short arrow in a list keeps its head in proportion
	const extra = Math.min(scale?.headExtraPx ?? 10, width / 3.4);
	const least = Math.min(scale?.headLeastPx ?? 12, width / 2.2);
	const head = shapes.computeRibbonHead(sizePx, extra, least);
	const whole = shapes.drawRibbonOutline(width, sizePx, head);
	const [, family = '', kind = ''] = /^(.+)-(\w+)$/.exec(mark) ?? [];
	const hue = RIBBON_HUES[family]!;
	const isFromChina = family === 'flow' && kind !== 'back';
	const d = isFromChina ? shapes.mirrorOutline(whole, width) : whole;
	/** As a figure is known: filled, open, in pieces or dotted; then what it stands for. */
	const paths: Readonly<Record<string, MarkPath[]>> = {
		reported: filled(d, family === 'ribbon' ? FADE : hue),
		estimate: open(d, hue),
		suspect: isFromChina
			? open(d, hue, { dash: '6 3' })
			: filled(shapes.drawBrokenRibbonOutline(width, sizePx, head), hue),
		unverified: open(d, hue, { dash: '0 3.1', cap: 'round' }),
		back: open(d, hue),
		whole: [{ d, fill: hue, fillOpacity: WHOLE_RIBBON_OPACITY }],
		rise: filled(d, 'var(--rise)'),
		fall: [
			...filled(d, 'var(--fall)'),
			{ d: shapes.drawRibbonCutOutline(width, sizePx, head), fill: 'var(--case)' }
		]
	};
	const height = head.widthPx + 2 * CASE_PX;
	const box = { x: -CASE_PX, y: -height / 2, width: width + 2 * CASE_PX, height };
	return { ...box, paths: paths[kind] ?? [] };
}

function drawSquare(
	mark: MarkId,
	{ sizePx: side = 13, hue = 'var(--inv)' }: MarkSize
): MarkDrawing {
	const [, kind = '', doubt] = mark.split('-');
	const whole = shapes.drawSquareOutline(side);
	const inner = side - 1.4;
	const line = { stroke: hue, strokeWidth: 1.5 };
	const hatch: MarkPath = { d: shapes.drawSquareHatch(inner, 3.9), ...line };
	const edge: MarkPath = { d: shapes.drawSquareOutline(inner), stroke: hue, strokeWidth: 1.4 };
	const dotted: MarkPath = { ...edge, ...DOTS };
	const rim = doubt ? dotted : edge;
	const sites: Readonly<Record<ProjectStatus, MarkPath[]>> = {
		announced: [rim],
		contracted: [rim, { d: shapes.lowerHalfOutline(inner), fill: hue }],
		building: [rim, hatch],
		stalled: [rim, { d: shapes.pauseOutline(side), fill: hue }],
		completed: [rim, { d: shapes.drawSquareOutline(doubt ? side - 5.2 : side), fill: hue }],
		idle: [
			rim,
			{ d: shapes.drawSquareOutline(doubt ? side - 5.2 : side), fill: hue },
			{ d: shapes.pauseOutline(doubt ? side - 2.6 : side), fill: 'var(--case)' }
		],
		cancelled: [rim, { d: shapes.drawSquareCrossPath(inner), ...line }],
		unknown: [rim, { d: shapes.drawDashPath(side * 0.45), ...line }]
	};
	const inside: Readonly<Record<string, MarkPath[]>> = {
		...sites,
		investment: [{ d: whole, fill: hue }],
		construction: [hatch, edge],
		rise: [{ d: whole, fill: 'var(--rise)' }],
		fall: [
			{ d: whole, fill: 'var(--fall)' },
			{ d: shapes.drawSquareCutOutline(side), fill: 'var(--case)' }
		],
		finance: [edge, { d: shapes.drawDiagonalHalfOutline(inner), fill: hue }],
		unverified: [dotted]
	};
	return makeBoxAround(side + 2 * CASE_PX, [casing(whole), ...(inside[kind] ?? [])]);
}

function drawDiamond(
	mark: MarkId,
	{ sizePx: radius = 7, hue = 'var(--ins)', isUnverified }: MarkSize
): MarkDrawing {
	const [, kind = ''] = mark.split('-');
	const whole = shapes.drawDiamondOutline(radius);
	const hollow = [casing(whole), outlined(shapes.drawDiamondOutline(radius - 1), hue)] as const;
	const russian = [
		casing(shapes.drawTriangleOutline(radius - 0.5)),
		outlined(shapes.drawTriangleOutline(radius - 1.5), 'var(--t-other)')
	] as const;
	const paths: Readonly<Record<string, readonly MarkPath[]>> = {
		rise: filled(whole, 'var(--rise)'),
		confucius: filled(whole, hue),
		classroom: open(shapes.drawDiamondOutline(radius - 2), hue),
		luban: [...hollow, { d: shapes.drawHalfDiamondOutline(radius - 1), fill: hue }],
		campus: [...hollow, { d: shapes.drawCircleOutline(radius * 0.32), fill: hue }],
		russian
	};
	const [under, edge] = kind === 'russian' ? russian : hollow;
	const dotted = [under, { ...edge, ...DOTS }];
	return makeBoxAround(2 * radius + 2.6, isUnverified ? dotted : (paths[kind] ?? []));
}

/** A piece of an area: shaded by its class, hatched for a gap or a doubt, empty for a zero. */
function drawShade(mark: MarkId, { sizePx: side = 13 }: MarkSize): MarkDrawing {
	const [, kind, percent = '40'] = mark.split('-');
	const d = shapes.drawSquareOutline(side);
	const hatch = shapes.drawSquareHatch(side, 4.2);
	// as on the map, over its land
	const land: MarkPath = { d, fill: 'var(--land)', stroke: 'var(--line)', strokeWidth: 1 };
	const inside: Record<string, MarkPath[]> = {
		zero: [],
		none: [{ d: hatch, stroke: 'var(--text-2)', strokeWidth: 1 }],
		doubt: [
			{ d, fill: 'var(--inv)', fillOpacity: 0.4 },
			{ d: hatch, stroke: 'var(--case)', strokeWidth: 1.6 }
		]
	};
	const fill = { d, fill: `var(--${kind})`, fillOpacity: Number(percent) / 100 };
	return makeBoxAround(side + 2 * CASE_PX, [land, ...(inside[kind!] ?? [fill])]);
}

function drawUserMark(mark: MarkId, { sizePx: side = 13 }: MarkSize): MarkDrawing {
	const kind = mark.slice('own-'.length);
	const whole = shapes.drawCircleOutline(side / 2);
	const d = shapes.drawCircleOutline(Math.max(0.5, side / 2 - 0.7));
	const hue = kind === 'back' ? 'var(--fall)' : 'var(--own)';
	const dots = kind === 'unverified' && DOTS;
	const edge: MarkPath = { d, stroke: hue, strokeWidth: 1.4, ...dots };
	const line: MarkPath = { d: shapes.drawDashPath(side * 0.45), stroke: hue, strokeWidth: 1.6 };
	// of a category, in its own colour
	if (/^(category|t-)/.test(kind))
		return makeBoxAround(side + 2 * CASE_PX, [casing(whole), { d: whole, fill: `var(--${kind})` }]);
	const inside: Record<string, MarkPath[]> = {
		reported: [{ d: whole, fill: hue }],
		suspect: [edge, line],
		group: [edge, { ...line, ...DOTS }],
		back: [
			{ d: whole, fill: hue },
			{ ...line, stroke: 'var(--case)' }
		]
	};
	return makeBoxAround(side + 2 * CASE_PX, [casing(whole), ...(inside[kind] ?? [edge])]);
}

function drawChevrons(_: MarkId, { width = 34 }: MarkSize): MarkDrawing {
	const count = Math.max(1, Math.floor((width - 4) / 9));
	const d = Array.from({ length: count }, (_, index) => shapes.drawChevronPath(2 + index * 9)).join(
		''
	);
	return { x: 0, y: -6, width, height: 12, paths: [{ d, stroke: 'var(--inv)', strokeWidth: 2 }] };
}

function drawZero(): MarkDrawing {
	const d = shapes.drawCircleOutline(4.2);
	return makeBoxAround(12, [casing(d), outlined(d, 'var(--text)')]);
}

function drawNone(_: MarkId, { width = 34 }: MarkSize): MarkDrawing {
	const line = { d: `M2 0H${width - 2}`, stroke: 'var(--text-2)', strokeWidth: 1.6 };
	return { x: 0, y: -4, width, height: 8, paths: [{ ...line, dash: '0 4.5', cap: 'round' }] };
}

/** How the marks of each family are drawn, by the first word of their ids: that of a layer with marks of its own. */
const FAMILIES: Readonly<Record<string, (mark: MarkId, size: MarkSize) => MarkDrawing>> = {
	...ofLayers,
	ribbon: drawRibbon,
	flow: drawRibbon,
	square: drawSquare,
	diamond: drawDiamond,
	shade: drawShade,
	own: drawUserMark,
	chevrons: drawChevrons,
	zero: drawZero,
	none: drawNone,
	line: drawLine,
	state: drawState,
	node: drawNode
};

/** The mark of a layer that draws none of its own: a circle in its colour. */
function drawPlain(mark: MarkId, { sizePx: side = 10 }: MarkSize): MarkDrawing {
	const { token } = LAYER_FACTS[mark.split('-')[0] as LayerId];
	return makeBoxAround(
		side + 2 * CASE_PX,
		filled(shapes.drawCircleOutline(side / 2), `var(--${token})`)
	);
}

/** Any mark of a legend, by default in the live map's own sizes. */
export const drawMark = (mark: MarkId, size: MarkSize = {}): MarkDrawing =>
	(FAMILIES[mark.split('-')[0]!] ?? drawPlain)(mark, size);
