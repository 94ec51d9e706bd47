import type { Layer, PickingInfo } from '@deck.gl/core';
import type { DealKind } from '../core/data/types';
import type { ViewState } from '../core/domain/view-state';
import type { LayerContext } from './context';
import type { Tip } from './model';

/** What a mark under the pointer answers. */
export interface PickedMark {
	tip(info: PickingInfo, view: ViewState): Tip | null;
	/** The kind of deal that it stands for, null for a figure of no deals; absent for marks of no figure. */
	figureKind?(object: unknown): DealKind | null;
}

/** How a layer is drawn by deck.gl, and what its marks answer. */
export interface LayerDrawing {
	build(context: LayerContext): Layer[];
	/** Whether what it draws of a view fills the ground: it then lies under all marks. */
	isGround?(view: ViewState): boolean;
	/** By the ids of its deck.gl layers; those that are not named answer nothing. */
	marks: Readonly<Record<string, PickedMark>>;
}
