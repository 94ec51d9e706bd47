import type { LayerId } from '../../../core/domain/layers';
import type { ViewState } from '../../../core/domain/view-state';
import { layerEntry } from '../../../layers/catalog';
import { MARK_SCALES, type MarkScale } from '../../../layers/model';
import type { StaticSize } from '../../map-frame';
import type { ImageInput } from '../image-input';
import { paintLegend, type LegendSize, type ImagePart } from '../image-legend';
import { at } from '../svg-element';
import { fitMap } from './fit-map';

const GAP_PX = 22;

/** Legends of layers next to each other, as wide as each text needs. */
export function paintLegendStrip(
	ids: readonly LayerId[],
	view: ViewState,
	marks: MarkScale,
	widthPx: number,
	size: LegendSize
): ImagePart {
	if (ids.length === 0) return { svg: '', heightPx: 0 };
	const weights = ids.map((id) => layerEntry(id).setting.stripWeight);
	const sum = weights.reduce((total, weight) => total + weight, 0);
	const room = widthPx - GAP_PX * (ids.length - 1);
	let x = 0;
	const parts = ids.map((id, index) => {
		const width = (room * weights[index]!) / sum;
		const { svg, heightPx } = paintLegend(id, view, marks, width, size);
		const placed = at(x, 0, svg);
		x += width + GAP_PX;
		return { svg: placed, heightPx };
	});
	return {
		svg: parts.map(({ svg }) => svg).join(''),
		heightPx: Math.max(...parts.map(({ heightPx }) => heightPx))
	};
}

/** A map and the legends of layers below it, as large as the map draws their marks. */
export function mapOverStrip(
	input: ImageInput,
	{ widthPx, heightPx }: StaticSize,
	ids: readonly LayerId[],
	{ legend, gapPx }: { legend: LegendSize; gapPx: number }
) {
	const stripOf = (marks: MarkScale) => paintLegendStrip(ids, input.view, marks, widthPx, legend);
	const stripPx = stripOf(MARK_SCALES.desktop).heightPx;
	const mapPx = heightPx - (stripPx > 0 ? stripPx + gapPx : 0);
	const size = { widthPx, heightPx: mapPx };
	const map = fitMap(input, size, MARK_SCALES.desktop, { isFramed: true });
	return { map, mapPx, strip: at(0, mapPx + gapPx, stripOf(map.marks).svg) };
}
