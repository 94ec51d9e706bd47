/**
 * How a figure is known. Each looks different on the map, in bars, strips and panels.
 * Zero is a value, not a quality. From what counts most to what counts least.
 */
export const QUALITIES = ['reported', 'estimate', 'suspect', 'unverified', 'none'] as const;
export type Quality = (typeof QUALITIES)[number];

/** A figure made of two is known no better than the worse of them. */
export const worseQuality = (a: Quality, b: Quality): Quality =>
	QUALITIES.indexOf(a) >= QUALITIES.indexOf(b) ? a : b;

/** The qualities among figures that a legend must explain: all but `reported`. */
export const doubtsAmong = (figures: readonly { quality: Quality }[]): Quality[] =>
	QUALITIES.filter(
		(quality) => quality !== 'reported' && figures.some((figure) => figure.quality === quality)
	);

/** What stands before an estimate when it is said: "at least 10,000". */
export type Bound = 'at least' | 'about' | 'almost';
