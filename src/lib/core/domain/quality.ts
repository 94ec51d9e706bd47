/**
 * How a figure is known. Each looks different on the map, in bars, strips and panels.
 * Zero is a value, not a quality.
 */
export type Quality = 'reported' | 'estimate' | 'suspect' | 'unverified' | 'none';

export const QUALITIES: readonly Quality[] = [
	'reported',
	'estimate',
	'suspect',
	'unverified',
	'none'
];

/** What stands before an estimate when it is said: "at least 10,000". */
export type Bound = 'at least' | 'about' | 'almost';
