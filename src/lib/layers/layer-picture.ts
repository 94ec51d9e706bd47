import type { ShownFigure } from '../figures/provenance';
import type { CloseCourses } from '../core/data/courses';
import type { SiteShapes } from '../core/data/site-shapes';
import type { DetailTables } from '../core/data/types';
import type { CountryCode } from '../core/domain/countries';
import type { LonLat } from '../core/domain/geography';
import type { Selection } from '../core/domain/layers';
import type { DivergingEnd } from '../core/domain/palette';
import type { Quality } from '../core/domain/quality';
import type { ViewState } from '../core/domain/view-state';
import type { Box } from './box';
import type { AnyYearView } from './memoize-view';
import type { MarkScale } from './model';
import type { Place, Shift } from './spread-marks';
import type { MarkPath } from './svg/mark-shapes';

/** What the places of marks depend on. */
export interface MarkSetting {
	view: ViewState;
	scale: MarkScale;
	/** MapLibre's. */
	zoom: number;
	/** For rows with places, once they are loaded. */
	detail?: DetailTables | null;
	/** For near maps, once they are loaded. */
	closeCourses?: CloseCourses | null;
	siteShapes?: SiteShapes | null;
}

/** A map on which a layer has marks: live, static or in a file. */
export interface MarkGround extends Omit<MarkSetting, 'zoom'> {
	frame: Pick<MarkSetting, 'zoom'> & {
		/** From a place to pixels from the map's corner. */
		place: Place;
		/** Of the map; shapes outside it are left out. */
		widthPx?: number;
		heightPx?: number;
	};
}

/** Shapes drawn together, in paint order. */
export interface DrawnPart {
	class?: string;
	opacity?: number;
	/** Ends of strokes that meet. */
	join?: 'round';
	/**
	 * `ground` is below all layers, `flow` at the layer's `flowRank`; by default at its `paintRank`.
	 */
	level?: 'ground' | 'flow';
	shapes: readonly MarkPath[];
}

/** Marks that are drawn as one, with their number in its middle. */
export interface DrawnGroup {
	shapes: readonly MarkPath[];
	words: readonly {
		text: string;
		x: number;
		y: number;
		style: { face: 'sans-bold'; sizePx: number; color: 'text'; anchor: 'middle' };
	}[];
}

/** The areas of a layer's marks in any year, so that a step moves no name. */
interface MarkBoxes {
	/** Flows: names cover them only without other space. */
	ways?: readonly Box[];
	/** Marks at places. */
	sites?: readonly Box[];
	/** Along lines: names lie over them where nothing else is free. */
	lines?: readonly Box[];
}

/** A mark that has its name next to it on a near map. */
export interface NamedMark {
	text: string;
	lonLat: LonLat;
	/** ISO code; empty for a mark between countries. */
	country: string;
	/** Offset of the mark from its place, in pixels. */
	offsetPx?: Shift;
}

/** A selection with one place: it has a ring and its name there. */
export interface MarkedPlace extends Selection {
	name: string;
	lonLat: LonLat;
	/** Offset of its mark from the place, in pixels. */
	shiftOn?: (setting: MarkSetting) => Shift | undefined;
}

/** The size of marks in a label: they stand below the name, on both sides of its anchor. */
export interface InLabel {
	heightPx: number;
	leftPx: number;
	rightPx: number;
}

/** A text at the flow target, below the name of China. */
export interface TargetText extends Pick<ShownFigure, 'text' | 'quality'> {
	/** What is counted, and what is not known: a line each. */
	captions: readonly string[];
	/** The colour of a sum that is a change. */
	end?: DivergingEnd;
}

/** A line about a year around a gap. */
export interface GapLine {
	quality: Quality;
	/** The year or years. */
	years: string;
	words: string;
}

/** What a layer is on maps besides its drawing by WebGL: shapes, and what labels and texts must know. */
export interface LayerPicture {
	/** Its marks on a static map or in a file. Called for visible layers only. */
	draw(ground: MarkGround): readonly DrawnPart[];
	/** Groups of its marks: above all names, which would cover the numbers. Called for visible layers only. */
	drawGroups?(ground: MarkGround): readonly DrawnGroup[];
	/** Whether marks run from or to the flow target, which is then drawn. */
	endsInChina?(view: ViewState): boolean;
	/** Whether its marks leave no room for capitals where a slide shows the whole region. */
	isCrowded?(view: ViewState): boolean;
	/** What names on maps avoid. Called for all layers, also hidden ones. */
	listBoxes?(ground: MarkGround): MarkBoxes;
	/** Marks on borders, which countries' labels and the degrees at the map's edge avoid, too. */
	listNodeBoxes?(ground: MarkGround): readonly Box[];
	/** Its marks of the year by name, for near maps. */
	listNames?(setting: MarkSetting): readonly NamedMark[];
	/** The place of a row of the core tables; null if it is not one of the layer's. */
	findPlace?(selection: Selection): MarkedPlace | null;
	/** The same for tables that are loaded on demand. */
	loadPlace?(selection: Selection): Promise<MarkedPlace | null>;
	/** Its marks between a country's name and figures, in the largest year; null without any. */
	getInLabel?(view: AnyYearView, country: CountryCode, scale: MarkScale): InLabel | null;
	/** The area of a mark below a country's figures, largest year; null without one. */
	getUnderLabelBox?(view: AnyYearView, country: CountryCode, scale: MarkScale): Box | null;
	/** The text at the flow target; called for the layer in focus. */
	describeTarget?(view: ViewState): TargetText;
	/** Years around one without any figure; null for all others. Called for the layer in focus. */
	explainGap?(view: ViewState): readonly GapLine[] | null;
	/** First and last year of summed figures; null for those of a year. Called for the layer in focus. */
	getSummedYears?(view: ViewState): readonly [first: number, last: number] | null;
	/** Rows of loaded tables that it draws, for their sources. */
	listDetailRows?(view: ViewState, detail: DetailTables | null): readonly { sourceId: string }[];
}
