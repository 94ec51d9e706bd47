import type { CountryCode } from '../../core/domain/countries';
import type { TableRow } from '../../core/data/provenance-rows';
import type { Cell } from '../../core/data/types';
import type { FigurePart } from '../provenance';

/** What a figure counts. A part and its whole have the same subject. */
export type AnswerSubject =
	| 'students'
	| 'population'
	| 'institutes'
	| 'debt'
	| 'trade'
	| 'direct-investment'
	| 'deals'
	| 'projects'
	| 'length';

/** What is measured, precise enough to tell what belongs together. */
export interface AnswerMeasure {
	subject: AnswerSubject;
	/** Money is in millions of its currency. */
	unit: 'people' | 'places' | 'km' | 'USD' | 'EUR';
	/** What happened in a year, or what there was at a date. */
	timing: 'flow' | 'stock';
	/** Who counted what two sides count: the receiving country, or China. */
	countedBy?: 'host' | 'china';
	/** Deals were announced; nothing says that all of it was paid. */
	isAnnounced?: true;
}

/** A figure of the tables from which an answer is computed, with its source and row. */
export interface AnswerPart extends Omit<Cell, 'isDerived'>, FigurePart {
	/** Null for all five. */
	country: CountryCode | null;
	year: number;
	/** The day on which it was so, where the table has one: `2020-10-01`. */
	asOf?: string;
	measure: AnswerMeasure;
	row: TableRow;
}

export const isMoney = ({ unit }: AnswerMeasure): boolean => unit === 'USD' || unit === 'EUR';

/** A part with a figure, which a computation may use. */
export type KnownPart = AnswerPart & { value: number };

export const isKnownPart = (part: AnswerPart): part is KnownPart => part.value !== null;
