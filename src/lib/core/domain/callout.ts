import type { LonLat } from './geography';

/** Where the label of a callout is, from its place. */
export const CALLOUT_SIDES = [
	...(['right', 'left', 'below', 'above'] as const),
	...(['right-below', 'right-above', 'left-below', 'left-above'] as const)
] as const;
export type CalloutSide = (typeof CALLOUT_SIDES)[number];

/** A place that a step of a talk circles and names. */
export interface Callout {
	lonLat: LonLat;
	/** May be empty; of a figure, and of a name of two lines, the first is large. */
	label: string;
	/** A ring if left out. */
	kind?: 'arrow' | 'name' | 'figure';
	/** Taken wherever it is free; left out for the best free one. */
	side?: CalloutSide;
	/** The part of its step with which it appears, from 0; left out if it is there from the start. */
	part?: number;
	/** The item whose mark it points at, `kind:id`: marks may be drawn beside their places. */
	mark?: string;
	/** Dims the map except for such places. */
	isLit?: boolean;
}
