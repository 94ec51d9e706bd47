import { formatMoney, formatMoneyInUnit, type Currency, type MoneyUnit } from './money';
import { describeCell } from './quality-labels';
import type { Cell } from '../core/data/types';

/** A figure in words; of money also as a number for a column that names its unit. */
export interface FigureText {
	/** `at least $18.64 billion`, `no figure published`. */
	text: string;
	/** Of money: `at least 18.64`, in a column headed `billion US$`. */
	inUnit?: string;
}

/** An estimate has no zeros that say nothing: `about 11.2`, not `about 11.20`. */
const getLength = ({ bound }: Cell) => (bound ? 'round' : 'long');

/** Millions of a currency in words, rounded if they have a bound. */
export const describeAmount = (cell: Cell, currency: Currency = 'USD'): string =>
	describeCell(cell, (value) => formatMoney(value, currency, getLength(cell)));

/** A cell of millions of US dollars in words, and as a number in a column's unit. */
export function describeMoney(cell: Cell, unit: MoneyUnit): FigureText {
	const text = describeAmount(cell);
	if (cell.value === null) return { text };
	return {
		text,
		inUnit: describeCell(cell, (value) => formatMoneyInUnit(value, unit, getLength(cell)))
	};
}
