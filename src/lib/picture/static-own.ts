import type { OwnSeries } from '../core/data/own-table';
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
import { ribbonHead } from './mark-shapes';
import { placeEach } from './place-marks';
import { brokenRibbonCurve, ribbonCurve } from './ribbon-curve';

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
	const { value, quality } = shownCell(series, view.year, againstYear(view));
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
		.map((series) => ({ series, ...shownCell(series, view.year, againstYear(view)) }))
		.filter(({ value }) => value !== null)
		.sort((a, b) => Math.abs(b.value!) - Math.abs(a.value!));
	return drawn.flatMap(({ series, value, quality }): OwnPath[] => {
		const sizePx = sizes.radiusPx(value!);
		if (ownTable().shape === 'flows')
			return value === 0 ? [] : [paintFlow(series, view, frame, Math.max(1, sizePx))];
		const [x, y] = frame.place(series.from);
		const kind = value! < 0 ? 'back' : quality;
		const mark = value === 0 || kind === 'none' ? 'zero' : (`own-${kind}` as const);
		const isRise = againstYear(view) !== null;
		const risen = (color?: string) => (isRise ? color?.replace('--own', '--rise') : color);
		const placed = placeEach([{ mark, x, y, sizePx: Math.max(3, 2 * sizePx) }]);
		return placed.map((path) => ({ ...path, fill: risen(path.fill), stroke: risen(path.stroke) }));
	});
}
