import type { Quality } from '../../core/domain/quality';
import { getAgainstYear } from '../../core/domain/subject';
import type { ViewState } from '../../core/domain/view-state';
import { makeBoxAround } from '../box';
import { formatPlain } from '../../text/numbers';
import type { LayerPicture, MarkGround } from '../layer-picture';
import { findPlaceGroups, getGroupLevel, paintGroup, selectDrawnSeries } from './groups';
import { AREA_TINT, EDGE_PX, LINE_PX } from './outlines/style';
import { shadeShare } from './user-scale';
import type { Outline, UserCategory } from './user-table';
import {
	OWN_BOW,
	isShaded,
	getUserCell,
	getUserShades,
	getUserSizes,
	getUserTable,
	getShownCell,
	selectShownSeries
} from './select';
import { formatAreaPath, formatLinePath } from '../svg/area-path';
import { casing } from '../svg/mark-drawing';
import { computeRibbonHead, type MarkPath } from '../svg/mark-shapes';
import { placeEach } from '../svg/place-marks';
import { drawBrokenRibbonCurve, drawRibbonCurve, type Curve } from '../svg/ribbon-curve';

function paintShades(view: ViewState, frame: MarkGround['frame']): MarkPath[] {
	const { classes, getClass } = getUserShades();
	return selectShownSeries(view).flatMap((series): readonly MarkPath[] => {
		const { outline, category, area } = series;
		const { value } = getUserCell(series, view.year);
		const share = value === null ? undefined : shadeShare(getClass(value), classes.length);
		if (outline) return paintInCategory(paintUserOutline(outline, share, frame), category);
		if (share === undefined) return [];
		return [{ d: formatAreaPath(area, frame), fill: 'var(--own)', fillOpacity: share }];
	});
}

/**
 * The lines and areas of a place in a user's own table.
 * @param share opacity of its shade; null if a mark says the amount, undefined for a gap
 */
export function paintUserOutline(
	{ lines, polygons }: Outline,
	share: number | null | undefined,
	frame: MarkGround['frame']
): MarkPath[] {
	const [areaPath, linePath] = [formatAreaPath(polygons, frame), formatLinePath(lines, frame)];
	const gap = { stroke: 'var(--text-2)', strokeWidth: EDGE_PX, dash: '2 3' };
	const line = { d: linePath, stroke: 'var(--own)', strokeWidth: LINE_PX };
	const fill = { fill: 'var(--own)', fillOpacity: share ?? AREA_TINT };
	return [
		...(areaPath === ''
			? []
			: share === undefined
				? [{ d: areaPath, ...gap }]
				: [{ d: areaPath, ...fill, stroke: 'var(--own)', strokeWidth: EDGE_PX }]),
		...(linePath === ''
			? []
			: share === undefined
				? [{ d: linePath, ...gap }]
				: [
						{ d: linePath, stroke: 'var(--case)', strokeWidth: LINE_PX + 2 },
						{ ...line, ...(share !== null && { opacity: share }) }
					])
	];
}

/** Marks of a user's own table in the colour of their category. */
export function paintInCategory(paths: readonly MarkPath[], category: UserCategory | null) {
	if (category === null) return paths;
	const recolor = (color?: string) => color?.replace('(--own)', `(--${category.token})`);
	return paths.map((path) => ({
		...path,
		fill: recolor(path.fill),
		stroke: recolor(path.stroke)
	}));
}

interface UserFigure {
	value: number;
	quality: Quality;
}

/** A flow of a user's own table. @param isChange from another year, with colours of its own */
export function paintUserFlow(
	curve: Curve,
	{ value, quality }: UserFigure,
	widthPx: number,
	isChange = false
): MarkPath[] {
	const draw = quality === 'suspect' ? drawBrokenRibbonCurve : drawRibbonCurve;
	const d = draw(curve, widthPx, computeRibbonHead(widthPx));
	const hue = value < 0 ? 'var(--fall)' : isChange ? 'var(--rise)' : 'var(--own)';
	// the casing is below: over a thin flow it would cover it
	if (quality !== 'estimate' && quality !== 'unverified') return [casing(d), { d, fill: hue }];
	const dots = quality === 'unverified' && ({ dash: '0 3.1', cap: 'round' } as const);
	return [{ d, fill: 'var(--case)', stroke: hue, strokeWidth: 1.4, ...dots }];
}

/** A circle of a user's own table, or a dash for zero. */
export function paintUserMark(
	{ value, quality }: UserFigure,
	[x, y]: readonly [number, number],
	radiusPx: number
): MarkPath[] {
	const kind = value < 0 ? 'back' : quality;
	const mark = value === 0 || kind === 'none' ? 'zero' : (`own-${kind}` as const);
	return placeEach([{ mark, x, y, sizePx: Math.max(3, 2 * radiusPx) }]);
}

/** A user's own table on the static map, drawn like on the live one. */
export function drawUserData({ view, frame, scale }: MarkGround): readonly MarkPath[] {
	if (isShaded(view)) return paintShades(view, frame);
	const sizes = getUserSizes(scale);
	const drawn = selectDrawnSeries(view, frame.zoom, scale)
		.map((series) => ({ series, ...getShownCell(series, view.year, getAgainstYear(view)) }))
		.filter(({ value }) => value !== null)
		.sort((a, b) => Math.abs(b.value!) - Math.abs(a.value!));
	const isChange = getAgainstYear(view) !== null;
	const risen = (color?: string) => color?.replace('--own', '--rise');
	const outlines = selectShownSeries(view).flatMap((series) => {
		const { outline, category } = series;
		if (!outline) return [];
		const share = getUserCell(series, view.year).value === null ? undefined : null;
		return paintInCategory(paintUserOutline(outline, share, frame), category);
	});
	const marks = drawn.flatMap(({ series, value, quality }): MarkPath[] => {
		const figure = { value: value!, quality };
		const sizePx = sizes.radiusPx(figure.value);
		if (getUserTable().shape === 'flows') {
			if (value === 0) return [];
			const curve = { start: frame.place(series.from), end: frame.place(series.to!), bow: OWN_BOW };
			return paintUserFlow(curve, figure, Math.max(1, sizePx), isChange);
		}
		const placed = paintUserMark(figure, frame.place(series.from), sizePx);
		if (!isChange) return [...paintInCategory(placed, series.category)];
		return placed.map((path) => ({ ...path, fill: risen(path.fill), stroke: risen(path.stroke) }));
	});
	return [...outlines, ...marks];
}

/** Type size of a count, and from the middle of its line to the baseline. */
const COUNT_PX = 12;
const BASELINE_EMS = 0.34;

/** The groups of a user's own places on a map. */
function placeGroups({ view, frame, scale }: MarkGround) {
	const level = getGroupLevel(frame.zoom, scale);
	const groups = findPlaceGroups(view)?.splitAt(level).groups ?? [];
	return groups.map((group) => ({ group, at: frame.place(group.lonLat) }));
}

export const picture: LayerPicture = {
	draw: (ground) => [{ shapes: drawUserData(ground) }],
	drawGroups(ground) {
		const { wordFactor } = ground.scale;
		const sizePx = COUNT_PX * wordFactor;
		const style = { face: 'sans-bold', sizePx, color: 'text', anchor: 'middle' } as const;
		return placeGroups(ground).map(({ group, at: [x, y] }) => ({
			shapes: paintGroup(group, [x, y], wordFactor),
			words: [{ text: formatPlain(group.count), x, y: y + BASELINE_EMS * sizePx, style }]
		}));
	},
	/** Of its year: another has other groups. */
	listBoxes(ground) {
		const sites = placeGroups(ground).map(({ group: { radiusPx }, at: [x, y] }) => {
			const sidePx = 2 * radiusPx * ground.scale.wordFactor;
			return makeBoxAround(x, y, sidePx, sidePx);
		});
		return { sites };
	}
};
