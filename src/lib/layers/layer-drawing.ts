import type { Layer, PickingInfo } from '@deck.gl/core';
import type { DealKind } from '../core/data/types';
import type { ViewState } from '../core/domain/view-state';
import type { LayerContext } from './context';
import type { Tip } from './model';

export interface PickedMark {
	tip(info: PickingInfo, view: ViewState): Tip | null;
	/** The kind of deal of its figure, null for other figures; not defined for marks without a figure. */
	figureKind?(object: unknown): DealKind | null;
}

/** A layer in deck.gl, and the answers of its marks. */
export interface LayerDrawing {
	build(context: LayerContext): Layer[];
	/** Whether it fills areas in a view: it is then below all marks. */
	isGround?(view: ViewState): boolean;
	/** By the ids of its deck.gl layers. */
	marks: Readonly<Record<string, PickedMark>>;
}
