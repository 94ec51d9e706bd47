import type { OwnSeries } from '../core/data/own-table';
import { againstYear } from '../core/domain/subject';
import { yearIndex } from '../core/domain/years';
import type { ViewState } from '../core/domain/view-state';
import { changeBetween } from '../core/data/change';
import type { OwnFrame, OwnPath } from '../layers/own/late';
import { shadeShare } from '../layers/own/own-scale';
import {
	OWN_BOW,
	isShaded,
	ownCell,
	ownShades,
	ownSizes,
	ownTable,
	shownSeries
} from '../layers/own/select';
import type { MarkScale } from '../layers/model';
import { areaPath } from './area-path';
import { round } from './drawn';
import { drawMark } from './mark-drawing';
import { ribbonHead } from './mark-shapes';
import { brokenRibbonCurve, ribbonCurve } from './ribbon-curve';

/** A figure of the year, or its change on the year that the view is held against. */
function shownCell(series: OwnSeries, view: ViewState) {
	const cell = ownCell(series, view.year);
	const baseYear = againstYear(view);
	if (baseYear === null) return cell;
	const { difference, quality } = changeBetween(cell, series.cells[yearIndex(baseYear)]!);
	return { ...cell, value: difference, quality };
}

function paintAreas(view: ViewState, frame: OwnFrame): OwnPath[] {
	const { classes, classOf } = ownShades();
	return shownSeries(view).flatMap((series) => {
		const { value } = ownCell(series, view.year);
		if (value === null) return [];
		const fillOpacity = shadeShare(classOf(value), classes.length);
		return [{ d: areaPath(series.area, frame), fill: 'var(--own)', fillOpacity }];
	});
}

function paintFlow(series: OwnSeries, view: ViewState, frame: OwnFrame, widthPx: number): OwnPath {
	const { value, quality } = shownCell(series, view);
	const isBack = value! < 0;
	const curve = { start: frame.place(series.from), end: frame.place(series.to!), bow: OWN_BOW };
	const draw = quality === 'suspect' ? brokenRibbonCurve : ribbonCurve;
	const hue = isBack ? 'var(--fall)' : againstYear(view) === null ? 'var(--own)' : 'var(--rise)';
	const isHollow = quality === 'estimate' || quality === 'unverified';
	return {
		d: draw(curve, widthPx, ribbonHead(widthPx)),
		fill: isHollow ? 'var(--case)' : hue,
		stroke: isHollow ? hue : 'var(--case)',
		strokeWidth: 1.4,
		...(quality === 'unverified' && { dash: '0 3.1', cap: 'round' })
	};
}

/** A reader's own table on the still map, as the live one draws it. */
export function paintOwn(view: ViewState, frame: OwnFrame, scale: MarkScale): readonly OwnPath[] {
	if (isShaded(view)) return paintAreas(view, frame);
	const sizes = ownSizes(scale);
	const drawn = shownSeries(view)
		.map((series) => ({ series, ...shownCell(series, view) }))
		.filter(({ value }) => value !== null)
		.sort((a, b) => Math.abs(b.value!) - Math.abs(a.value!));
	return drawn.flatMap(({ series, value, quality }): OwnPath[] => {
		const sizePx = sizes.radiusPx(value!);
		if (ownTable().shape === 'flows')
			return value === 0 ? [] : [paintFlow(series, view, frame, Math.max(1, sizePx))];
		const [x, y] = frame.place(series.from);
		const kind = value! < 0 ? 'back' : quality;
		const mark = value === 0 || kind === 'none' ? 'zero' : (`own-${kind}` as const);
		const paths = drawMark(mark, { sizePx: Math.max(3, 2 * sizePx) }).paths;
		const isRise = againstYear(view) !== null;
		return paths.map(({ d, fill, fillOpacity, stroke, strokeWidth, dash, cap }) => ({
			// its outline stands around (0, 0)
			d: movePath(d, x, y),
			fill: isRise ? fill?.replace('--own', '--rise') : fill,
			fillOpacity,
			stroke: isRise ? stroke?.replace('--own', '--rise') : stroke,
			strokeWidth,
			dash,
			...(cap === 'round' && { cap })
		}));
	});
}

/** The outline of a circle or a dash somewhere else: only its first point is not told from the one before. */
const movePath = (d: string, x: number, y: number) =>
	d.replace(
		/^M(-?[\d.]+)[ ,](-?[\d.]+)/,
		(_, left: string, top: string) => `M${round(Number(left) + x)} ${round(Number(top) + y)}`
	);
