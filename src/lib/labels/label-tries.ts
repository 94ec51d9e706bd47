/** What is tried so that the name and figures of a country hide nothing. */

/** Degrees over a border. */
export type Beyond = readonly [across: number, northward: number, southward: number];

/**
 * Tried until nothing is hidden: the figures as they are, smaller, then labels that extend over a border
 * by degrees west and east, north, south.
 */
export const TRIES: readonly { figureFactor: number; beyond: Beyond }[] = [
	{ figureFactor: 1, beyond: [0, 0, 0] },
	{ figureFactor: 0.8, beyond: [0, 0, 0] },
	{ figureFactor: 0.64, beyond: [0, 0, 0] },
	{ figureFactor: 0.64, beyond: [2, 1, 1] },
	{ figureFactor: 0.64, beyond: [4, 2, 2] },
	{ figureFactor: 0.64, beyond: [6, 4, 4] }
];
/**
 * A phone shows no figures, and names may extend over a border: first little to the north, or that of
 * Turkmenistan would be in Uzbekistan.
 */
export const PHONE_TRIES: typeof TRIES = [
	{ figureFactor: 1, beyond: [6, 1, 4] },
	{ figureFactor: 1, beyond: [9, 1, 5] },
	{ figureFactor: 1, beyond: [9, 5, 5] }
];

/** A name around a chosen country is left out rather than placed in another. */
export const PHONE_NEAR_TRIES = PHONE_TRIES.slice(0, 2);

/** From the last row a small figure cannot be read: rather over a border than smaller. */
export const STAGE_TRIES: typeof TRIES = [
	{ figureFactor: 0.86, beyond: [0, 0, 0] },
	{ figureFactor: 0.8, beyond: [0, 0, 0] },
	{ figureFactor: 0.8, beyond: [2, 1, 1] },
	{ figureFactor: 0.64, beyond: [2, 1, 1] },
	{ figureFactor: 0.64, beyond: [6, 4, 4] }
];
