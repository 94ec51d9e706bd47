import type { Layer, PickingInfo } from '@deck.gl/core';
import type { CloseCourses } from '../core/data/courses';
import type { SiteShapes } from '../core/data/site-shapes';
import type { DealKind, DetailTables } from '../core/data/types';
import type { LonLat } from '../core/domain/geography';
import type { Palette } from '../core/domain/palette';
import type { ViewState } from '../core/domain/view-state';
import type { MarkScale, Tip } from './model';
import type { MarkPath } from './svg/mark-shapes';

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

/** Marks of a layer that are too near each other: they are drawn as one, with their number. */
export interface MarkGroup {
	id: number;
	count: number;
	lonLat: LonLat;
	radiusPx: number;
	/** Of its largest mark. */
	name: string;
	/** Its shape around [0, 0]. @param factor of all texts on the map */
	paint(factor: number): readonly MarkPath[];
}

/** The groups of a layer in a view. */
export interface MarkGroups {
	/** A map that is nearer opens no group: it lists the marks. */
	nearestZoom: number;
	/** What decides which marks are together. @param zoom of the map */
	getLevel(zoom: number, scale: MarkScale): number;
	/** The largest first; the same array for the same level. */
	listAt(level: number): readonly MarkGroup[];
	/** Where the marks of a group are; one if they are at one place, which no zoom opens. */
	listPlaces(id: number): readonly LonLat[];
	/** The first marks of a group in words. */
	listWords(id: number, most: number): readonly { key: string; name: string; value: string }[];
}

/** A layer in deck.gl, and the answers of its marks. */
export interface LayerDrawing {
	build(context: LayerContext): Layer[];
	/** Its groups in a view, as buttons over the map; null if each mark is drawn by itself, or none is. */
	findGroups?(view: ViewState): MarkGroups | null;
	/** Whether it fills areas in a view: it is then below all marks. */
	isGround?(view: ViewState): boolean;
	/** By the ids of its deck.gl layers. */
	marks: Readonly<Record<string, PickedMark>>;
}
