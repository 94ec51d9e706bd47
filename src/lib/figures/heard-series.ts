/** A chart as it is heard: tones for its figures, and words for what a tone cannot say. */

export interface HeardPoint {
	/** A year, or the name of a row. */
	label: string;
	/** Null for a gap, which is silent. */
	value: number | null;
	/** The figure in words, with how it is known: `1,200 (unverified)`, `no figure published`. */
	words: string;
	/** How it is known, if it is no plain count: `unverified`; otherwise empty. */
	doubt: string;
}

export interface HeardSeries {
	/** Empty for the only series of a chart. */
	name: string;
	points: readonly HeardPoint[];
	/** The values of the lowest and of the highest tone: the ends of the chart's axis. */
	ends: readonly [low: number, high: number];
	/** The same in words. */
	endWords: readonly [low: string, high: string];
	/** Equal ratios are equal steps of tone; both ends are above zero. */
	isLogarithmic: boolean;
	/** Whether the points are years in a row; others are rows, whose names have to be said. */
	isByYear: boolean;
}
