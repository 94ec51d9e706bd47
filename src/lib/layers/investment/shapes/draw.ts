import type { SiteShape } from '../../../core/data/site-shapes';
import { hatchArea } from '../../../core/domain/area-hatch';
import type { DrawnPart, MarkGround } from '../../layer-picture';
import { CASE_PX, getStroke } from '../../line-style';
import { formatAreaPath } from '../../svg/area-path';
import { round } from '../../svg/join-alike';
import type { MarkPath } from '../../svg/mark-shapes';
import type { Point } from '../../svg/ribbon-curve';
import { findFormRow, selectLargeForms, type ShownRow } from './select';
import {
	AREA_STYLES,
	DOUBT_SHARE,
	getLineState,
	HATCH,
	LINE_PX,
	OUTLINE_PX,
	PLAIN_AREA
} from './style';

const HUE = 'var(--inv)';

/** Whether a part of a shape may be on the map. */
function isInFrame({ parts }: SiteShape, { place, widthPx, heightPx }: MarkGround['frame']) {
	if (widthPx === undefined || heightPx === undefined) return true;
	const points = parts.flat(2).map(place);
	const isBetween = (axis: 0 | 1, most: number) =>
		points.some((point) => point[axis] >= 0) && points.some((point) => point[axis] <= most);
	return isBetween(0, widthPx) && isBetween(1, heightPx);
}

/** A path as an SVG has it, without points nearer than half a pixel. */
function formatLine(points: readonly Point[]): string {
	let before: Point | null = null;
	const kept = points.flatMap(([x, y], index) => {
		const isNear = before && Math.hypot(x - before[0], y - before[1]) < 0.5;
		if (isNear && index < points.length - 1) return [];
		before = [x, y];
		return `${round(x)} ${round(y)}`;
	});
	return `M${kept.join('L')}`;
}

function drawLine(d: string, widthPx: number, shown: ShownRow, kind: 'area' | 'line'): MarkPath[] {
	const doubts = { isApproximate: false, isUnverified: shown.isUnverified };
	const stroke = getStroke(getLineState(kind, shown), doubts);
	return [
		{ d, opacity: 0.8, stroke: 'var(--case)', strokeWidth: widthPx + 2 * CASE_PX, isFine: true },
		{ d, stroke: HUE, strokeWidth: widthPx, ...stroke }
	];
}

function drawArea({ parts }: SiteShape, shown: ShownRow, frame: MarkGround['frame']): MarkPath[] {
	const { fill, hatches, isCut } = shown.sign ? AREA_STYLES[shown.sign] : PLAIN_AREA;
	const share = shown.isUnverified ? DOUBT_SHARE : 1;
	const d = formatAreaPath(parts as [number, number][][][], frame);
	const rings = parts.flat().map((ring) => ring.map(frame.place) as Point[]);
	const hatch = hatches.flatMap((each) => hatchArea(rings, each, HATCH));
	return [
		{ d, fill: HUE, fillOpacity: round(fill * share * 10) / 10 },
		...hatch.map((line): MarkPath => ({
			...{ d: line, opacity: isCut ? 1 : HATCH.opacity * share },
			...{ stroke: isCut ? 'var(--case)' : HUE, strokeWidth: HATCH.widthPx }
		})),
		...drawLine(d, OUTLINE_PX, shown, 'area')
	];
}

/** The works of the sites, loans and grants of a near map, as the live map draws them. */
export function drawShapes(ground: MarkGround): DrawnPart {
	const { view, frame } = ground;
	const shapes = selectLargeForms({ ...ground, zoom: frame.zoom }).flatMap((form) => {
		const shown = findFormRow(form, view.year, view);
		const { shape } = form;
		if (!shown || !isInFrame(shape, frame)) return [];
		if (shape.kind === 'area') return drawArea(shape, shown, frame);
		const d = shape.parts.flat().map((path) => formatLine(path.map(frame.place) as Point[]));
		return drawLine(d.join(''), LINE_PX, shown, 'line');
	});
	return { join: 'round', shapes };
}
