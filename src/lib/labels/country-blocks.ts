import { sum } from 'd3-array';
import { type CountryCode, COUNTRIES } from '../core/domain/countries';
import { nameCountry } from '../text/country-names';
import { isOnStage, isStep, listShownCountries } from '../core/domain/subject';
import { memoizeBy } from '../core/domain/memoize';
import { VIEW_FIELDS, type ViewState } from '../core/domain/view-state';
import { YEARS } from '../core/domain/years';
import { getLayerEntry } from '../layers/catalog';
import { makeBoxAround, type Box } from '../layers/box';
import { listLabelFigures, type LabelFigure } from '../layers/label-figures';
import { isPhoneScale, isSmallLabel } from '../layers/label-layout';
import { getLabelLayout, hasFigures, listInLabel, listUnderLabelBoxes } from './label-marks';
import type { MarkScale } from '../layers/model';
import { measureLineWidthPx } from './name-styles';

const FIGURES_APART_PX = 14;

export function getCountryNameStyle(code: CountryCode, scale: MarkScale) {
	const isSmall = isSmallLabel(code);
	if (isPhoneScale(scale))
		return { face: 'serif-bold', sizePx: 13 * scale.wordFactor, tracking: 0 } as const;
	const sizePx = (isSmall ? 12 : 13) * scale.wordFactor;
	return { face: 'serif-bold', sizePx, tracking: isSmall ? 0.06 : 0.2 } as const;
}

const LEAST_FIGURE_PX = 12;
const PHONE_FIGURE_PX = 14;

export function getFigureSizePx(
	focus: ViewState['focus'],
	code: CountryCode,
	{ quality }: Pick<LabelFigure, 'quality'>,
	scale: MarkScale
): number {
	const { wordFactor, figureFactor = 1 } = scale;
	if (isPhoneScale(scale)) return PHONE_FIGURE_PX * wordFactor;
	const plain = isSmallLabel(code) ? 19 : getLayerEntry(focus).setting.valuePx;
	const sizePx = quality === 'none' ? 15 : quality === 'estimate' ? 17 : plain;
	return Math.max(LEAST_FIGURE_PX, sizePx * figureFactor) * wordFactor;
}

/** Figures of a label side by side: their widths, and their middles relative to the label's. */
export function layOutFigureRow(
	figures: readonly LabelFigure[],
	focus: ViewState['focus'],
	code: CountryCode,
	scale: MarkScale
): { widthPx: number; middlesPx: number[]; heightPx: number } {
	const sizes = figures.map((figure) => getFigureSizePx(focus, code, figure, scale));
	const widths = figures.map(({ text, quality }, index) =>
		measureLineWidthPx(text, {
			face: quality === 'none' || quality === 'suspect' ? 'serif-italic' : 'serif-bold',
			sizePx: sizes[index]!
		})
	);
	const apart = FIGURES_APART_PX * scale.wordFactor;
	const widthPx = sum(widths) + apart * Math.max(0, widths.length - 1);
	let left = -widthPx / 2;
	const middlesPx = widths.map((width) => {
		const middle = left + width / 2;
		left += width + apart;
		return middle;
	});
	return { widthPx, middlesPx, heightPx: Math.max(0, ...sizes) * 0.9 };
}

/** The areas of a country's label, in pixels from its anchor. */
interface BlockBoxes {
	name: Box;
	/** Marks of layers below the name, such as squares with their chevrons. */
	squares: readonly Box[];
	/** Null without a figure on the map. */
	figures: Box | null;
	/** Marks of layers below the figure, such as short arrows of direct investment. */
	arrows: readonly Box[];
}

function nameBox(code: CountryCode, y: number, scale: MarkScale): Box {
	const style = getCountryNameStyle(code, scale);
	const name = nameCountry(code);
	const text = isPhoneScale(scale) ? name : name.toLocaleUpperCase();
	return makeBoxAround(0, y, measureLineWidthPx(text, style), style.sizePx * 0.9);
}

/** The areas of a label, unshifted; figures as wide as the widest of all years, so that nothing moves. */
function blockBoxes(code: CountryCode, view: ViewState, scale: MarkScale): BlockBoxes {
	const { shiftPx: _, ...unshifted } = scale;
	const isShown = listShownCountries(view).includes(code);
	const layout = getLabelLayout(code, view, unshifted);
	const name = nameBox(code, layout.nameYPx, scale);
	const bottom = layout.squaresYPx ?? 0;
	const squares = listInLabel(view, code, scale)
		.filter(() => isShown)
		.map(({ heightPx, leftPx, rightPx }) => ({
			...{ left: -leftPx, top: bottom - heightPx, right: rightPx, bottom }
		}));
	if (!isShown || !hasFigures(view, scale)) return { name, squares, figures: null, arrows: [] };
	const rows = YEARS.map((year) =>
		layOutFigureRow(listLabelFigures({ ...view, year }, code), view.focus, code, scale)
	);
	const widthPx = Math.max(...rows.map((row) => row.widthPx));
	const heightPx = Math.max(...rows.map((row) => row.heightPx));
	if (widthPx === 0) return { name, squares, figures: null, arrows: [] };
	const figures = makeBoxAround(0, layout.valueYPx, widthPx, heightPx);
	return { name, squares, figures, arrows: listUnderLabelBoxes(view, code, unshifted) };
}

export function listBoxes({ name, squares, figures, arrows }: BlockBoxes): Box[] {
	return [name, ...squares, ...(figures ? [figures] : []), ...arrows];
}

/** The fields that figures, sentences and boxes depend on, besides the year. */
const CONTENT_FIELDS = (Object.keys(VIEW_FIELDS) as (keyof typeof VIEW_FIELDS)[]).filter(
	(field) => !VIEW_FIELDS[field].isNotDrawn
);

/** Everything that figures, sentences and boxes depend on: the same for every year. */
export function getContentKey(view: ViewState, scale: MarkScale): string {
	return JSON.stringify([
		view.country,
		[isOnStage(view), isStep(view)],
		CONTENT_FIELDS.map((field) => view[field]),
		[scale.ribbonPxPerThousand, scale.wordFactor, scale.figureFactor ?? 1]
	]);
}

/** The areas of all five labels, unshifted. */
export const layOutBlocks = memoizeBy(
	getContentKey,
	(view, scale): ReadonlyMap<CountryCode, BlockBoxes> =>
		new Map(COUNTRIES.map(({ code }) => [code, blockBoxes(code, view, scale)])),
	60
);
