import type { DetailTables } from '../core/data/types';
import type { Palette } from '../core/domain/palette';
import type { ViewState } from '../core/domain/view-state';
import type { MarkScale } from './model';

/** Everything that layers are made from: equal contexts make equal layers. */
export interface LayerContext {
	view: ViewState;
	/** The time in years; between two whole years during a transition. */
	time: number;
	palette: Palette;
	/** On dark grounds tails and lines out of focus are faded, on light ones thinner. */
	isDark: boolean;
	scale: MarkScale;
	/** Degrees clockwise from north. */
	bearing: number;
	zoom: number;
	/** Null until they are loaded for a measure that needs them. */
	detail: DetailTables | null;
	/** Map layer above the data. */
	beforeId: string;
}
