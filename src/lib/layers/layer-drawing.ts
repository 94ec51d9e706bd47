import type { Layer, PickingInfo } from '@deck.gl/core';
import type { CloseCourses } from '../core/data/courses';
import type { SiteShapes } from '../core/data/site-shapes';
import type { DealKind, DetailTables } from '../core/data/types';
import type { Palette } from '../core/domain/palette';
import type { ViewState } from '../core/domain/view-state';
import type { MarkScale, Tip } from './model';

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
	/** Null until a near map has loaded them. */
	closeCourses?: CloseCourses | null;
	/** The same for the shapes of sites. */
	siteShapes?: SiteShapes | null;
	/** Map layer above the data. */
	beforeId: string;
}

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
