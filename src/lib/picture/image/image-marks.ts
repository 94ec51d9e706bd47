import type { DetailTables, InstituteKind } from '../../core/data/types';
import { LAYER_FACTS } from '../../core/domain/layers';
import type { CorridorMode } from '../../core/domain/palette';
import type { ViewState } from '../../core/domain/view-state';
import { isAboutCorridors } from '../../layers/corridors/drawn';
import {
	CASE_PX,
	MODE_WIDTHS_PX,
	ROAD_HOLLOW,
	lineScale,
	strokeOf
} from '../../layers/corridors/line-look';
import type { MarkId, MarkScale } from '../../layers/model';
import { ownPaths } from '../../layers/own/late';
import { hasRibbons } from '../../layers/students/drawn';
import { WHOLE_RIBBON_OPACITY } from '../../layers/students/flow-target';
import { drawMark } from '../mark-drawing';
import type { MarkDrawing } from '../mark-shapes';
import { chevronPath } from '../mark-shapes';
import { lineOrnaments } from '../line-ornaments';
import type { Point } from '../ribbon-curve';
import { staticDiamonds, staticLeaders } from '../static-institutes';
import * as staticMap from '../static-map';
import { staticCorridors } from '../static-corridors';
import { staticProcessions } from '../static-chevrons';
import type { MapFrame } from '../map-frame';
import { staticNodes } from '../static-nodes';
import { staticSites } from '../static-sites';
import { group, path } from './svg-element';

const round = (value: number) => Math.round(value * 100) / 100;

const CASE = { stroke: 'var(--case)', 'stroke-linejoin': 'round' } as const;

/** A mark of the legend, its middle or its left end at (0, 0). */
export function paintMark(drawing: MarkDrawing, gradientId = 'ribbon-fade'): string {
	return drawing.paths
		.map(({ d, fill, fades, stroke, strokeWidth, dash, cap }) =>
			path(d, {
				fill: fades ? `url(#${gradientId})` : (fill ?? 'none'),
				stroke,
				'stroke-width': strokeWidth,
				'stroke-dasharray': dash,
				'stroke-linecap': cap
			})
		)
		.join('');
}

const at = (x: number, y: number, ...children: string[]) =>
	group({ transform: `translate(${x} ${y})` }, ...children);

/** The signs of a mode along its line. */
function paintOrnaments(points: readonly Point[], mode: CorridorMode, widthPx: number): string {
	const ornaments = lineOrnaments(points, mode);
	if (!ornaments) return '';
	const hue = `var(--mode-${mode})`;
	const { d, paint } = ornaments;
	const own = { class: `sign-${mode}` };
	if (paint === 'fill') return path(d, { ...own, fill: hue });
	if (paint === 'ring')
		return path(d, { ...own, fill: 'var(--case)', stroke: hue, 'stroke-width': 1.6 });
	return path(d, { ...own, stroke: hue, 'stroke-width': Math.min(1.6, widthPx) });
}

function paintCorridors(view: ViewState, frame: MapFrame): string {
	const isFocus = isAboutCorridors(view);
	const lines = staticCorridors(view, frame).map((each) => {
		const { d, points, mode, status, isUncertain } = each;
		const widthPx = round(MODE_WIDTHS_PX[mode] * lineScale(isFocus));
		const { dash, cap } = strokeOf(status, isUncertain);
		const line = path(d, {
			stroke: `var(--mode-${mode})`,
			'stroke-width': widthPx,
			'stroke-dasharray': dash,
			'stroke-linecap': cap
		});
		const hollow =
			mode === 'road'
				? path(d, { stroke: 'var(--case)', 'stroke-width': round(widthPx * ROAD_HOLLOW) })
				: '';
		return {
			casing: path(d, { ...CASE, 'stroke-width': round(widthPx + 2 * CASE_PX) }),
			line: line + hollow,
			// only what is in use has its sign
			signs: status === 'operational' ? paintOrnaments(points, mode, widthPx) : ''
		};
	});
	if (lines.length === 0) return '';
	const opacity = isFocus ? 1 : 0.7;
	return group(
		{ fill: 'none', 'stroke-linejoin': 'round', opacity },
		group({ opacity: 0.8 }, ...lines.map(({ casing }) => casing)),
		...lines.map(({ line }) => line),
		...lines.map(({ signs }) => signs)
	);
}

function paintNodes(view: ViewState, frame: MapFrame): string {
	return staticNodes(view, frame)
		.map(({ x, y, kind }) =>
			at(x, y, paintMark(drawMark(kind === 'crossing' ? 'node-crossing' : 'node-port')))
		)
		.join('');
}

function paintRibbons(view: ViewState, frame: MapFrame, scale: MarkScale): string {
	return [
		...staticMap.staticRibbons(view, frame, scale),
		...staticMap.staticDirectFlows(view, frame, scale)
	]
		.map(({ layer, d, hollow, isWhole, end, slit }) => {
			const hue = `var(--${end ?? LAYER_FACTS[layer].token})`;
			if (isWhole) return path(d, { fill: hue, 'fill-opacity': WHOLE_RIBBON_OPACITY });
			const shape = hollow
				? path(d, {
						fill: 'var(--case)',
						'fill-opacity': 0.6,
						stroke: 'var(--case)',
						'stroke-width': 3.4
					}) + path(d, { fill: hue, 'fill-opacity': 0.14, stroke: hue, 'stroke-width': 1.4 })
				: path(d, { ...CASE, 'stroke-width': 2.4, fill: 'var(--case)' }) + path(d, { fill: hue });
			const open = slit
				? path(slit.d, { fill: 'none', stroke: 'var(--case)', 'stroke-width': slit.widthPx })
				: '';
			return shape + open;
		})
		.join('');
}

function paintProcessions(view: ViewState, frame: MapFrame, scale: MarkScale): string {
	return staticProcessions(view, frame, scale)
		.flatMap(({ chevrons }) =>
			chevrons.map(({ x, y, degrees }, index) => {
				const d = index === 0 ? 'M-11 -7L0 0L-11 7Z' : chevronPath(12, 0, 0, 1);
				const hue = 'var(--inv)';
				const fill = index === 0 ? hue : 'none';
				return group(
					{ transform: `translate(${x} ${y}) rotate(${degrees})` },
					path(d, { ...CASE, fill: 'none', 'stroke-width': 4.4 }),
					path(d, { fill, stroke: hue, 'stroke-width': index === 0 ? 0 : 2 })
				);
			})
		)
		.join('');
}

function paintSquares(view: ViewState, frame: MapFrame, scale: MarkScale): string {
	return staticMap
		.staticSquares(view, frame, scale)
		.map(({ x, y, sidePx, hatched, end }) => {
			const solid: MarkId = end ? `square-${end}` : 'square-investment';
			const mark = hatched && end !== 'fall' ? 'square-construction' : solid;
			const drawing = paintMark(drawMark(mark, { sizePx: sidePx }));
			const hue = end === null ? drawing : drawing.replaceAll('var(--inv)', `var(--${end})`);
			return at(x + sidePx / 2, y + sidePx / 2, hue);
		})
		.join('');
}

const DIAMONDS: Readonly<Record<InstituteKind, MarkId>> = {
	confucius_institute: 'diamond-confucius',
	confucius_classroom: 'diamond-classroom',
	luban_workshop: 'diamond-luban',
	joint_university_campus: 'diamond-campus',
	russian_university_branch: 'diamond-russian',
	russkiy_mir_centre: 'diamond-russian',
	russian_house: 'diamond-russian'
};

function paintDiamonds(view: ViewState, frame: MapFrame, isChange: boolean): string {
	const leaders = staticLeaders(view, frame).join('');
	const diamonds = staticDiamonds(view, frame)
		.map(({ x, y, kind }) => {
			const drawing = paintMark(drawMark(DIAMONDS[kind], { sizePx: 6 }));
			return at(x, y, isChange ? drawing.replaceAll('var(--ins)', 'var(--rise)') : drawing);
		})
		.join('');
	const lines = { fill: 'none', stroke: 'var(--text-2)', 'stroke-width': 1.2 };
	return (leaders && path(leaders, lines)) + diamonds;
}

function paintFlowTarget(view: ViewState, frame: MapFrame, scale: MarkScale): string {
	const hasFlows =
		staticMap.staticSquares(view, frame, scale).length > 0 ||
		staticMap.staticDirectFlows(view, frame, scale).length > 0;
	if (!hasFlows && !hasRibbons(view)) return '';
	return path(staticMap.staticFlowTarget(view, frame, scale).d, {
		fill: 'none',
		stroke: 'var(--text)',
		'stroke-width': 2.2,
		'stroke-linecap': 'round',
		'stroke-dasharray': '0 6'
	});
}

/** Every mark of a view in paint order, in the look's tokens. */
export function paintMarks(
	view: ViewState,
	frame: MapFrame,
	scale: MarkScale,
	detail: DetailTables | null
): string {
	const sites = staticSites(view, frame, scale, detail).map(({ x, y, sidePx, mark }) =>
		at(x, y, paintMark(drawMark(mark, { sizePx: sidePx })))
	);
	const own = ownPaths(view, frame, scale).map(
		({ d, strokeWidth, fillOpacity, dash, cap, ...look }) =>
			path(d, {
				...look,
				fill: look.fill ?? 'none',
				'stroke-width': strokeWidth,
				'fill-opacity': fillOpacity,
				'stroke-dasharray': dash,
				'stroke-linecap': cap
			})
	);
	return [
		...own,
		paintCorridors(view, frame),
		paintNodes(view, frame),
		paintFlowTarget(view, frame, scale),
		paintRibbons(view, frame, scale),
		paintProcessions(view, frame, scale),
		paintDiamonds(view, frame, typeof view.against === 'number' && view.compared.length === 0),
		paintSquares(view, frame, scale),
		...sites
	].join('');
}
