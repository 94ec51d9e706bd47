import type { Quality } from '../core/domain/quality';
import { againstYear } from '../core/domain/subject';
import type { ViewState } from '../core/domain/view-state';
import type { OwnFrame, OwnPath } from '../layers/own/late';
import { shadeShare } from '../layers/own/own-scale';
import {
	OWN_BOW,
	isShaded,
	ownCell,
	ownShades,
	ownSizes,
	ownTable,
	shownCell,
	shownSeries
} from '../layers/own/select';
import type { MarkScale } from '../layers/model';
import { areaPath } from './area-path';
import { ribbonHead, type MarkPath } from './mark-shapes';
import { placeEach } from './place-marks';
import { brokenRibbonCurve, ribbonCurve, type Curve } from './ribbon-curve';

function paintAreas(view: ViewState, frame: OwnFrame): OwnPath[] {
	const { classes, classOf } = ownShades();
	return shownSeries(view).flatMap((series) => {
		const { value } = ownCell(series, view.year);
		if (value === null) return [];
		const fillOpacity = shadeShare(classOf(value), classes.length);
		return [{ d: areaPath(series.area, frame), fill: 'var(--own)', fillOpacity }];
	});
}

interface OwnFigure {
	value: number;
	quality: Quality;
}

/** A flow of a user's own table. @param isChange from another year, with colours of its own */
export function paintOwnFlow(
	curve: Curve,
	{ value, quality }: OwnFigure,
	widthPx: number,
	isChange = false
): OwnPath {
	const draw = quality === 'suspect' ? brokenRibbonCurve : ribbonCurve;
	const hue = value < 0 ? 'var(--fall)' : isChange ? 'var(--rise)' : 'var(--own)';
	const isHollow = quality === 'estimate' || quality === 'unverified';
	return {
		d: draw(curve, widthPx, ribbonHead(widthPx)),
		fill: isHollow ? 'var(--case)' : hue,
		stroke: isHollow ? hue : 'var(--case)',
		strokeWidth: 1.4,
		...(quality === 'unverified' && { dash: '0 3.1', cap: 'round' })
	};
}

/** A circle of a user's own table, or a dash for zero. */
export function paintOwnMark(
	{ value, quality }: OwnFigure,
	[x, y]: readonly [number, number],
	radiusPx: number
): MarkPath[] {
	const kind = value < 0 ? 'back' : quality;
	const mark = value === 0 || kind === 'none' ? 'zero' : (`own-${kind}` as const);
	return placeEach([{ mark, x, y, sizePx: Math.max(3, 2 * radiusPx) }]);
}

/** A user's own table on the static map, drawn like on the live one. */
export function paintOwn(view: ViewState, frame: OwnFrame, scale: MarkScale): readonly OwnPath[] {
	if (isShaded(view)) return paintAreas(view, frame);
	const sizes = ownSizes(scale);
	const drawn = shownSeries(view)
		.map((series) => ({ series, ...shownCell(series, view.year, againstYear(view)) }))
		.filter(({ value }) => value !== null)
		.sort((a, b) => Math.abs(b.value!) - Math.abs(a.value!));
	const isChange = againstYear(view) !== null;
	const risen = (color?: string) => (isChange ? color?.replace('--own', '--rise') : color);
	return drawn.flatMap(({ series, value, quality }): OwnPath[] => {
		const figure = { value: value!, quality };
		const sizePx = sizes.radiusPx(figure.value);
		if (ownTable().shape === 'flows') {
			if (value === 0) return [];
			const curve = { start: frame.place(series.from), end: frame.place(series.to!), bow: OWN_BOW };
			return [paintOwnFlow(curve, figure, Math.max(1, sizePx), isChange)];
		}
		const placed = paintOwnMark(figure, frame.place(series.from), sizePx);
		return placed.map((path) => ({ ...path, fill: risen(path.fill), stroke: risen(path.stroke) }));
	});
}
