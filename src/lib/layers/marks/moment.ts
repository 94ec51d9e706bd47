import type { LayerId } from '../../core/domain/layers';
import { againstYear } from '../../core/domain/subject';
import { FIRST_YEAR } from '../../core/domain/years';
import type { LayerContext } from '../context';
import { toRgba } from './color';

/** The moment of a context as layers take it; `beforeId` is read by the overlay, not by deck.gl. */
export const momentOf = ({ time, beforeId }: Pick<LayerContext, 'time' | 'beforeId'>) => ({
	time: time - FIRST_YEAR,
	beforeId
});

/** A layer's own hue; where the view is held against a year, that of more, and of less. */
export function huesOf({ view, palette }: Pick<LayerContext, 'view' | 'palette'>, layer: LayerId) {
	const isChange = againstYear(view) !== null;
	const { rise, fall } = palette.diverging;
	return {
		hue: isChange ? rise.mark : palette.layers[layer].mark,
		fallColor: isChange ? toRgba(fall.mark) : null,
		caseColor: toRgba(palette.markCase)
	};
}
