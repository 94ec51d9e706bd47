import type { LonLat } from '../core/domain/geography';
import type { LayerId, Selection } from '../core/domain/layers';
import type { ProjectStatus } from '../core/domain/project-status';
import type { Quality } from '../core/domain/quality';
import type { CountryCode } from '../core/domain/countries';

/** Every mark that a legend or a panel can draw beside its words; `picture/marks` knows the shapes. */
export type MarkId =
	| `ribbon-${Exclude<Quality, 'none'>}`
	| `flow-${Exclude<Quality, 'none'>}`
	| 'flow-back'
	| 'ribbon-whole'
	| 'ribbon-rise'
	| 'ribbon-fall'
	| 'square-rise'
	| 'square-fall'
	| 'diamond-rise'
	| 'square-investment'
	| 'square-construction'
	| 'square-finance'
	| `square-${ProjectStatus}`
	| `square-${ProjectStatus}-unverified`
	| 'square-unverified'
	| 'chevrons'
	| 'diamond-confucius'
	| 'diamond-classroom'
	| 'diamond-luban'
	| 'diamond-campus'
	| 'diamond-russian'
	| 'line-rail'
	| 'line-road'
	| 'line-gas'
	| 'line-oil'
	| 'line-power'
	| 'line-sea'
	| 'state-operational'
	| 'state-construction'
	| 'state-reconstruction'
	| 'state-planned'
	| 'state-suspended'
	| 'state-approximate'
	| 'node-crossing'
	| 'node-port'
	| `ribbon-own-${Exclude<Quality, 'none'>}`
	| `own-${Exclude<Quality, 'none'>}`
	| 'own-back'
	| `shade-${string}`
	| 'zero'
	| 'none';

export interface LegendEntry {
	mark: MarkId;
	label: string;
}

/** A scale in the map's own pixels: a ribbon's width or a square's side for a value. */
export interface LegendScale {
	shape: 'ribbon' | 'square';
	steps: readonly { value: number; label: string; sizePx: number }[];
	unit: string;
	/** Drawn at each step, where it is not the shape's own mark. */
	mark?: MarkId;
}

/** A layer's legend: its own scale and the patterns that are in view. */
export interface Legend {
	scaleLabel: string;
	scale: LegendScale | null;
	groups: readonly (readonly LegendEntry[])[];
}

/** One bar of a year in a timeline row. */
export interface TimelineBar {
	value: number;
	/** Hollow: below zero, more went back than came. */
	pattern: 'solid' | 'hatched' | 'hollow';
}

/**
 * A year in a timeline row: bars, a ring where only a part is known, dashes where nothing is. Its
 * words do not name the year: who shows them does.
 */
export type TimelineCell =
	| { kind: 'bars'; bars: readonly TimelineBar[]; words: string }
	| { kind: 'ring'; words: string }
	| { kind: 'none'; words: string };

export interface TimelineRow {
	layer: LayerId;
	label: string;
	/** One a year, 2005 first. */
	cells: readonly TimelineCell[];
	/** The largest bar of all years: one scale for the whole row. */
	maximum: number;
	/** What the bars count; cells that do not say so are read with it. */
	counted?: { label: string; isInCells: boolean };
}

/** What a tooltip says of a mark, and where a click on it leads. */
export interface Tip {
	title: string;
	value: string;
	/** How the figure is known, in words. */
	quality: string;
	source: string;
	/** Null where it leads nowhere: a place of the reader's own outside the five. */
	intent: { country: CountryCode } | { selection: Selection } | null;
}

/** A mark that the map draws, with the words of its tooltip and where a click on it leads. */
export interface ThingInView {
	id: string;
	tip: Tip;
	/** Places of which one must lie in the frame; a line has many. */
	at: readonly LonLat[];
	/** Which of its country's figures it is, where it is one. */
	figureIndex?: number;
}

/** How large marks are drawn; one for each kind of screen. */
export interface MarkScale {
	ribbonPxPerThousand: number;
	/** Added to a ribbon's width for its head, and the head's least width. */
	headExtraPx: number;
	headLeastPx: number;
	/** Clear space between two heads on the flow target. */
	headGapPx: number;
	/** Side of a square in pixels for one billion US dollars; area is proportional to the sum. */
	squarePxPerRootBillion: number;
	diamondRadiusPx: number;
	/** How much larger than on a desk the words on the map are set. */
	wordFactor: number;
	/** How much smaller the figures of countries are set where they would find no room. */
	figureFactor?: number;
	/** Where labels were moved to stand apart on a map, from their anchors: see `labels/spread-labels.ts`. */
	shiftPx?: Readonly<Partial<Record<CountryCode, readonly [right: number, down: number]>>>;
}

export const MARK_SCALES: Readonly<Record<'desktop' | 'compact' | 'phone' | 'stage', MarkScale>> = {
	desktop: {
		ribbonPxPerThousand: 1.57,
		headExtraPx: 10,
		headLeastPx: 12,
		headGapPx: 13,
		squarePxPerRootBillion: 6.6,
		diamondRadiusPx: 6,
		wordFactor: 1
	},
	/** Of a tablet, and of a frame in another page. */
	compact: {
		ribbonPxPerThousand: 1.2,
		headExtraPx: 8,
		headLeastPx: 10,
		headGapPx: 10,
		squarePxPerRootBillion: 4.6,
		diamondRadiusPx: 5,
		wordFactor: 1
	},
	phone: {
		ribbonPxPerThousand: 0.95,
		headExtraPx: 7,
		headLeastPx: 9,
		headGapPx: 9,
		squarePxPerRootBillion: 4.6,
		diamondRadiusPx: 5,
		wordFactor: 1
	},
	stage: {
		ribbonPxPerThousand: 2.5,
		headExtraPx: 16,
		headLeastPx: 19,
		headGapPx: 18,
		squarePxPerRootBillion: 13.4,
		diamondRadiusPx: 10,
		wordFactor: 1.6
	}
};
