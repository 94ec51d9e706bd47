import type { DealKind } from '../core/data/types';
import type { SegmentStatus } from '../core/domain/filters';
import type { LonLat } from '../core/domain/geography';
import type { LayerId, Selection } from '../core/domain/layers';
import type { CorridorMode, DivergingEnd } from '../core/domain/palette';
import type { ProjectStatus } from '../core/domain/project-status';
import type { Quality } from '../core/domain/quality';
import type { CountryCode } from '../core/domain/countries';

/** Every mark in legends and panels; `svg/mark-drawing.ts` draws them. */
export type MarkId =
	| `${'ribbon' | 'flow' | 'ribbon-own' | 'own'}-${Exclude<Quality, 'none'>}`
	| `${'ribbon' | 'square'}-${DivergingEnd}`
	| 'diamond-rise'
	| `square-${DealKind | 'finance' | ProjectStatus | `${ProjectStatus}-unverified` | 'unverified'}`
	| `diamond-${'confucius' | 'classroom' | 'luban' | 'campus' | 'russian'}`
	| `line-${CorridorMode}`
	| `state-${Exclude<SegmentStatus, 'agreed'> | 'approximate' | 'unverified'}`
	| `node-${'crossing' | 'port'}`
	| `shade-${string}`
	/** Drawn by `mark.ts` of the layer's folder; without it, a circle in the layer's colour. */
	| `${LayerId}-${string}`
	| 'flow-back'
	| 'ribbon-whole'
	| 'own-back'
	| 'chevrons'
	| 'zero'
	| 'none';

export interface LegendEntry {
	mark: MarkId;
	label: string;
	/** Drawn from this zoom on: the legend of a picture that is further away leaves it out. */
	fromZoom?: number;
	/** Of a single place or stretch: left out beside an article's words, with the map itself a link away. */
	isMinor?: true;
}

/** A scale in the map's pixels: a ribbon's width or a square's side for a value. */
export interface LegendScale {
	shape: 'ribbon' | 'square';
	steps: readonly { value: number; label: string; sizePx: number }[];
	unit: string;
	/** Drawn at each step. */
	mark: MarkId;
}

/** A layer's legend: its scale, and the patterns in view. */
export interface Legend {
	scaleLabel: string;
	scale: LegendScale | null;
	groups: readonly (readonly LegendEntry[])[];
}

/** One bar of a year in a timeline row. */
export interface TimelineBar {
	value: number;
	/** Hollow: negative, more went back than came in. */
	pattern: 'solid' | 'hatched' | 'hollow';
}

/** A year in a timeline row: bars, a ring for partial data, dashes for none. `words` omit the year. */
export type TimelineCell =
	| { kind: 'bars'; bars: readonly TimelineBar[]; words: string }
	| { kind: 'circle'; words: string }
	| { kind: 'none'; words: string };

export interface TimelineRow {
	layer: LayerId;
	label: string;
	/** One per year, 2005 first. */
	cells: readonly TimelineCell[];
	/** The largest bar of all years: one scale for the row. */
	maximum: number;
	/** What the bars count, unless the cells name it. */
	counted?: { label: string; isInCells: boolean };
}

/** The tooltip of a mark, and the result of a click. */
export interface Tip {
	title: string;
	value: string;
	/** The quality of the figure, in words. */
	quality: string;
	source: string;
	/** Null without a target: a place of the reader's own outside the five. */
	intent: { country: CountryCode } | { selection: Selection } | null;
}

/** A mark on the map with its tooltip. */
export interface ItemInView {
	id: string;
	tip: Tip;
	/** In view if one of these places is; a line has many. */
	at: readonly LonLat[];
	/** Which of its country's figures it is, if any. */
	figureIndex?: number;
	/** Not drawn: a filter by distance cannot say whether it should be. */
	isUnclear?: true;
}

export interface MarkScale {
	ribbonPxPerThousand: number;
	/** Added to a ribbon's width for its head, and the head's least width. */
	headExtraPx: number;
	headLeastPx: number;
	/** Space between two heads at the flow target. */
	headGapPx: number;
	/** Side of a square for one billion US dollars; the area is proportional to the sum. */
	squarePxPerRootBillion: number;
	/** All projects have one size, large enough for the sign of a state. */
	siteSidePx: number;
	diamondRadiusPx: number;
	/** Of lines, their dashes and their signs; they are never thinner than on a desktop. */
	lineFactor: number;
	/** Size of texts on the map, relative to a desktop's. */
	wordFactor: number;
	/** Of a small map on stage: names as on a phone, in the size of the stage. */
	isLocator?: true;
	/** Reduction of countries' figures that would not fit. */
	figureFactor?: number;
	/** Offsets of labels from their anchors, see `labels/spread-labels.ts`. */
	shiftPx?: Readonly<Partial<Record<CountryCode, readonly [right: number, down: number]>>>;
	/** On a phone: from the middles of labels to the starts of their flows. */
	startPx?: Readonly<Record<CountryCode, number>>;
}

export const MARK_SCALES: Readonly<Record<'desktop' | 'compact' | 'phone' | 'stage', MarkScale>> = {
	desktop: {
		ribbonPxPerThousand: 1.57,
		headExtraPx: 10,
		headLeastPx: 12,
		headGapPx: 13,
		squarePxPerRootBillion: 6.6,
		siteSidePx: 11,
		diamondRadiusPx: 6,
		lineFactor: 1,
		wordFactor: 1
	},
	/** For tablets, and for embedded maps. */
	compact: {
		ribbonPxPerThousand: 1.2,
		headExtraPx: 8,
		headLeastPx: 10,
		headGapPx: 10,
		squarePxPerRootBillion: 4.6,
		siteSidePx: 11,
		diamondRadiusPx: 5,
		lineFactor: 1,
		wordFactor: 1
	},
	phone: {
		ribbonPxPerThousand: 0.95,
		headExtraPx: 7,
		headLeastPx: 9,
		headGapPx: 9,
		squarePxPerRootBillion: 4.6,
		siteSidePx: 8,
		diamondRadiusPx: 5,
		lineFactor: 1,
		wordFactor: 1
	},
	stage: {
		ribbonPxPerThousand: 2.5,
		headExtraPx: 16,
		headLeastPx: 19,
		headGapPx: 18,
		squarePxPerRootBillion: 13.4,
		siteSidePx: 15,
		diamondRadiusPx: 10,
		lineFactor: 1.5,
		wordFactor: 1.6
	}
};
