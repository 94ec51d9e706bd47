import type { LayerId } from '../../../core/domain/layers';
import type { ViewState } from '../../../core/domain/view-state';
import { layerEntry } from '../../../layers/catalog';
import type { MarkScale } from '../../../layers/model';
import { paintLegend, type LegendSize, type ImagePart } from '../image-legend';
import { at } from '../svg-element';

const GAP_PX = 22;

/** Keys of layers side by side, as wide as the words of each need. */
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
