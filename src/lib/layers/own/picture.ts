import type { Quality } from '../../core/domain/quality';
import { getAgainstYear } from '../../core/domain/subject';
import type { ViewState } from '../../core/domain/view-state';
import type { LayerPicture, MarkGround } from '../layer-picture';
import { shadeShare } from './user-scale';
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
import { formatAreaPath } from '../svg/area-path';
import { computeRibbonHead, type MarkPath } from '../svg/mark-shapes';
import { placeEach } from '../svg/place-marks';
import { drawBrokenRibbonCurve, drawRibbonCurve, type Curve } from '../svg/ribbon-curve';

function paintAreas(view: ViewState, frame: MarkGround['frame']): MarkPath[] {
	const { classes, getClass } = getUserShades();
	return selectShownSeries(view).flatMap((series) => {
		const { value } = getUserCell(series, view.year);
		if (value === null) return [];
		const fillOpacity = shadeShare(getClass(value), classes.length);
		return [{ d: formatAreaPath(series.area, frame), fill: 'var(--own)', fillOpacity }];
	});
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
): MarkPath {
	const draw = quality === 'suspect' ? drawBrokenRibbonCurve : drawRibbonCurve;
	const hue = value < 0 ? 'var(--fall)' : isChange ? 'var(--rise)' : 'var(--own)';
	const isHollow = quality === 'estimate' || quality === 'unverified';
	return {
		d: draw(curve, widthPx, computeRibbonHead(widthPx)),
		fill: isHollow ? 'var(--case)' : hue,
		stroke: isHollow ? hue : 'var(--case)',
		strokeWidth: 1.4,
		...(quality === 'unverified' && { dash: '0 3.1', cap: 'round' })
	};
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
	if (isShaded(view)) return paintAreas(view, frame);
	const sizes = getUserSizes(scale);
	const drawn = selectShownSeries(view)
		.map((series) => ({ series, ...getShownCell(series, view.year, getAgainstYear(view)) }))
		.filter(({ value }) => value !== null)
		.sort((a, b) => Math.abs(b.value!) - Math.abs(a.value!));
	const isChange = getAgainstYear(view) !== null;
	const risen = (color?: string) => (isChange ? color?.replace('--own', '--rise') : color);
	return drawn.flatMap(({ series, value, quality }): MarkPath[] => {
		const figure = { value: value!, quality };
		const sizePx = sizes.radiusPx(figure.value);
		if (getUserTable().shape === 'flows') {
			if (value === 0) return [];
			const curve = { start: frame.place(series.from), end: frame.place(series.to!), bow: OWN_BOW };
			return [paintUserFlow(curve, figure, Math.max(1, sizePx), isChange)];
		}
		const placed = paintUserMark(figure, frame.place(series.from), sizePx);
		return placed.map((path) => ({ ...path, fill: risen(path.fill), stroke: risen(path.stroke) }));
	});
}

export const picture: LayerPicture = {
	draw: (ground) => [{ shapes: drawUserData(ground) }]
};
