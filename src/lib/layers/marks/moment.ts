import type { LayerId } from '../../core/domain/layers';
import { againstYear } from '../../core/domain/subject';
import { FIRST_YEAR } from '../../core/domain/years';
import type { LayerContext } from '../layer-drawing';
import { toRgba } from './color';

/** Props of a layer for the time of a context; `beforeId` is read by the overlay, not by deck.gl. */
export const momentOf = ({ time, beforeId }: Pick<LayerContext, 'time' | 'beforeId'>) => ({
	time: time - FIRST_YEAR,
	beforeId
});

/** A layer's own hue, or those of rise and fall in a comparison with a year. */
export function huesOf({ view, palette }: Pick<LayerContext, 'view' | 'palette'>, layer: LayerId) {
	const isChange = againstYear(view) !== null;
	const { rise, fall } = palette.diverging;
	return {
		hue: isChange ? rise.mark : palette.layers[layer].mark,
		fallColor: isChange ? toRgba(fall.mark) : null,
		caseColor: toRgba(palette.markCase)
	};
}
