/** How near a guess was, by the scale on which it was made. */
export type Nearness = 'exact' | 'near' | 'far';

const EXACT_SHARE = 0.02;
const NEAR_SHARE = 0.1;

const gradeShare = (share: number): Nearness =>
	share <= EXACT_SHARE ? 'exact' : share <= NEAR_SHARE ? 'near' : 'far';

/** @param most the highest number that could be guessed */
export const gradeNumber = (guess: number, answer: number, most: number): Nearness =>
	gradeShare(Math.abs(guess - answer) / most);

export interface LineScore {
	nearness: Nearness;
	/** The mean distance of the drawn years. */
	meanOff: number;
	/** The place of the year that is furthest off. */
	furthest: number;
}

/**
 * A drawn line against the counted one, year by year. The first year is given and does not count.
 * Both have a number for each year.
 */
export function scoreLine(drawn: readonly number[], counted: readonly number[]): LineScore {
	const offs = counted.map((value, index) => Math.abs(drawn[index]! - value));
	const guessed = offs.slice(1);
	const meanOff = guessed.reduce((sum, off) => sum + off, 0) / guessed.length;
	return {
		// a hand is less exact than a number
		nearness: gradeShare(meanOff / Math.max(...counted) / 2),
		meanOff,
		furthest: offs.indexOf(Math.max(...guessed))
	};
}

export interface OrderScore {
	nearness: Nearness;
	/** Pairs whose order is right, of all pairs. */
	rightPairs: number;
	pairs: number;
}

/** The guessed order against the right one, pair by pair. */
export function scoreOrder<Item>(guess: readonly Item[], right: readonly Item[]): OrderScore {
	const ofPairs = right.flatMap((first, index) =>
		right.slice(index + 1).map((second) => guess.indexOf(first) < guess.indexOf(second))
	);
	const rightPairs = ofPairs.filter(Boolean).length;
	const wrong = ofPairs.length - rightPairs;
	return {
		nearness: wrong === 0 ? 'exact' : wrong <= 2 ? 'near' : 'far',
		rightPairs,
		pairs: ofPairs.length
	};
}
