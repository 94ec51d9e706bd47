import { sum } from 'd3-array';
import type { ViewState } from '../core/domain/view-state';
import type { Box } from '../layers/box';
import { getLayerEntry } from '../layers/catalog';
import { getStageScale, getStageUnitPx } from '../layers/mark-scale';
import type { Legend, MarkScale } from '../layers/model';
import { getLayerPicture } from '../layers/pictures';
import { drawMark } from '../layers/svg/mark-drawing';
import { hasLegendOnMap } from '../story/story-index';
import { breakLines, measureLineWidthPx } from './name-styles';

/** Sizes of `.stage-legend` in `StageColumn.svelte`, in units of the stage unless they say pixels. */
const TEXT = 24;
const LINE_EMS = 1.25;
const MOST_WIDTH = 470;
const PADDING = { across: 16, down: 12 };
const ROW_GAP = 8;
const LIST_TOP = 10;
/** A mark, and the space to its label. */
const LEAST_MARK = 26;
/** Marks grow with the words of the map. */
export const getMarkZoom = ({ wordFactor }: Pick<MarkScale, 'wordFactor'>): number =>
	1.1 * wordFactor;
const MARK_HEADS = { headExtraPx: 7, headLeastPx: 11 };
const LABEL_GAP = 10;
/** Of the scale: its ribbons are drawn in pixels. */
const SCALE_TOP_PX = 8;
const RIBBON_PX = 118;
const RIBBON_GAP_PX = 12;
const RIBBON_ROW_GAP_PX = 4;
const SQUARE_GAP_PX = 14;
const SQUARE_UNDER_PX = 16;
/** From the edges of the map. */
const EDGE = 16;
/** Each line and mark is rounded to whole pixels. */
const ROUNDING_PX = 3;
/** Kerning and hinting make a line a little wider than its letters. */
const SAFETY = 1.03;

export interface StageSize {
	widthPx: number;
	heightPx: number;
	/** Of all text on stage, 1 as it is designed. */
	textFactor?: number;
}

interface Size {
	widthPx: number;
	heightPx: number;
}

function measureScale({ scale }: Legend, marks: MarkScale, textPx: number): Size {
	if (!scale) return { widthPx: 0, heightPx: 0 };
	const style = { face: 'sans', sizePx: textPx } as const;
	const measure = (label: string) => measureLineWidthPx(label, style) * SAFETY;
	const { steps, unit, shape } = scale;
	if (shape === 'ribbon') {
		const rows = steps.map(({ sizePx }) => {
			const mark = drawMark(scale.mark, { sizePx, width: RIBBON_PX, scale: marks });
			return Math.max(mark.height, textPx * 1.2);
		});
		return {
			widthPx: RIBBON_PX + RIBBON_GAP_PX + Math.max(...steps.map(({ label }) => measure(label))),
			heightPx: SCALE_TOP_PX + sum(rows) + RIBBON_ROW_GAP_PX * (rows.length - 1)
		};
	}
	const last = steps.at(-1)!;
	const smaller = steps.slice(0, -1).map(({ sizePx, label }) => Math.max(sizePx, measure(label)));
	return {
		widthPx:
			sum(smaller) + SQUARE_GAP_PX * steps.length + last.sizePx + measure(`${last.label} ${unit}`),
		heightPx: SCALE_TOP_PX + last.sizePx + SQUARE_UNDER_PX + textPx
	};
}

/**
 * The size of a legend on stage, from the widths of its words; in pixels.
 * @param columns of its entries next to each other
 * @param mostWidthPx of its contents
 */
export function measureLegend(
	legend: Legend,
	marks: MarkScale,
	{ unitPx, textFactor }: { unitPx: number; textFactor: number },
	{ columns, mostWidthPx }: { columns: number; mostWidthPx: number }
): Size {
	const textPx = TEXT * unitPx * textFactor;
	const zoom = getMarkZoom(marks);
	const style = { face: 'sans', sizePx: textPx } as const;
	const linePx = textPx * LINE_EMS;
	const head = legend.scaleLabel ? breakLines(legend.scaleLabel, style, mostWidthPx / SAFETY) : [];
	const scale = measureScale(legend, marks, textPx);
	const columnPx = (mostWidthPx - 2 * ROW_GAP * unitPx * (columns - 1)) / columns;
	const entries = legend.groups.flat().map(({ mark, label }) => {
		const drawn = drawMark(mark, { scale: MARK_HEADS });
		const markPx = Math.max(LEAST_MARK * unitPx, drawn.width) * zoom;
		const besidePx = markPx + LABEL_GAP * unitPx;
		const lines = breakLines(label, style, (columnPx - besidePx) / SAFETY);
		return {
			widthPx:
				besidePx + Math.max(...lines.map((line) => measureLineWidthPx(line, style))) * SAFETY,
			heightPx: Math.max(lines.length * linePx, drawn.height * zoom)
		};
	});
	const rows = entries.flatMap((_, index) =>
		index % columns === 0
			? [Math.max(...entries.slice(index, index + columns).map(({ heightPx }) => heightPx))]
			: []
	);
	const listPx =
		(head.length > 0 ? LIST_TOP * unitPx : 0) +
		sum(rows) +
		ROW_GAP * unitPx * Math.max(0, rows.length - 1);
	const widest = Math.max(
		...head.map((line) => measureLineWidthPx(line, style) * SAFETY),
		...entries.map(({ widthPx }) => widthPx),
		scale.widthPx
	);
	return {
		widthPx: columns > 1 ? mostWidthPx : Math.min(mostWidthPx, widest),
		heightPx: head.length * linePx + scale.heightPx + listPx
	};
}

/** Whether a step draws what its legend explains; ribbons with their numbers need no scale. */
export function hasLegend(view: ViewState): boolean {
	if (!view.layers.includes(view.focus)) return false;
	const { scale, groups } = getLayerEntry(view.focus).legend(view, getStageScale(1920, 1080));
	return scale?.shape !== 'ribbon' || groups.flat().length > 0;
}

/** Where flows end in the east, their sum needs the lower right corner. */
export const isLegendLeft = (view: ViewState): boolean =>
	view.layers.some((id) => getLayerPicture(id).endsInChina?.(view));

/** The legend over the map of a step with a chart under its text, in a lower corner. */
export function listStageLegend(view: ViewState, map: Size, stage: StageSize): Box[] {
	if (!hasLegendOnMap(view) || !hasLegend(view)) return [];
	const { textFactor = 1 } = stage;
	const unitPx = getStageUnitPx(stage.widthPx, stage.heightPx);
	const marks = getStageScale(stage.widthPx, stage.heightPx);
	const mostWidthPx = (MOST_WIDTH * textFactor - 2 * PADDING.across) * unitPx;
	const size = measureLegend(
		getLayerEntry(view.focus).legend(view, marks),
		marks,
		{ unitPx, textFactor },
		{ columns: 1, mostWidthPx }
	);
	// its border, too
	const widthPx = size.widthPx + 2 * PADDING.across * unitPx + 2;
	const heightPx = size.heightPx + 2 * PADDING.down * unitPx + 2 + ROUNDING_PX;
	const bottom = map.heightPx - EDGE * unitPx;
	const left = isLegendLeft(view) ? EDGE * unitPx : map.widthPx - EDGE * unitPx - widthPx;
	return [{ left, top: bottom - heightPx, right: left + widthPx, bottom }];
}
