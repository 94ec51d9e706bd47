import type { DetailTables } from '../core/data/types';
import type { Palette } from '../core/domain/palette';
import type { ViewState } from '../core/domain/view-state';
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
