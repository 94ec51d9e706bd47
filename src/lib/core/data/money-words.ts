import { describeCell } from './quality-words';
import type { Cell } from './types';

/** A figure in words; of a sum of money its number and its unit apart, where one follows the other. */
export interface FigureWords {
	/** `at least 18.64 bn USD`, `no figure published`. */
	text: string;
	/** `at least 18.64` and ` bn USD`. */
	money?: { number: string; unit: string };
}

/**
 * A cell of money in words.
 * @param format the number alone
 * @param say the number with its unit; without a number it says the unit as the language sets it off
 */
export function describeMoney(
	cell: Cell,
	format: (value: number) => string,
	say: (number: string) => string
): FigureWords {
	const text = describeCell(cell, (value) => say(format(value)));
	if (cell.value === null) return { text };
	const [number, unit] = [describeCell(cell, format), say('')];
	// where the language sets the unit in front, or a bound behind it, the sum is one word
	return text === number + unit ? { text, money: { number, unit } } : { text };
}
