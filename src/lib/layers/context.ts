import type { DetailTables } from '../core/data/types';
import type { LayerId } from '../core/domain/layers';
import type { Palette } from '../core/domain/palette';
import { againstYear } from '../core/domain/subject';
import type { ViewState } from '../core/domain/view-state';
import { FIRST_YEAR } from '../core/domain/years';
import { toRgba } from './marks/color';
import type { MarkScale } from './model';

/** All that layers are made from: equal contexts make equal layers. */
export interface LayerContext {
	view: ViewState;
	/** The moment shown, in years; between two whole years while the map moves on. */
	time: number;
	palette: Palette;
	/** Dark grounds let tails fade and keep lines out of focus back by opacity, light ones by width. */
	isDark: boolean;
	scale: MarkScale;
	/** Degrees clockwise from north. */
	bearing: number;
	zoom: number;
	/** Null until a measure that needs them has loaded them. */
	detail: DetailTables | null;
	/** Map layer below which the data are drawn. */
	beforeId: string;
}

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
