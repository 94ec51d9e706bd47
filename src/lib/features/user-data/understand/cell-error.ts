import { m } from '#messages';
import type { Gazetteer, NameKind } from './gazetteer';
import { LEAST_YEAR, MOST_YEAR } from './read-year';

interface Cell {
	text: string;
	/** For `repeated`: the row with the same place and year, from 0. */
	otherRow?: number;
}

const SENTENCES = {
	'not-a-year': m.user_data_cell_not_a_year,
	'year-out-of-range': ({ text }: Cell) =>
		m.user_data_cell_year_out_of_range({ text, first: LEAST_YEAR, last: MOST_YEAR }),
	'year-of-two': m.user_data_cell_year_of_two,
	'not-a-date': m.user_data_cell_not_a_date,
	'unknown-scale': m.user_data_cell_unknown_scale,
	'unknown-flag': m.user_data_cell_unknown_flag,
	'no-year': m.user_data_cell_no_year,
	'not-a-number': m.user_data_cell_not_a_number,
	'number-two-ways': m.user_data_cell_number_two_ways,
	'too-far': m.user_data_cell_too_far,
	'no-country': m.user_data_cell_no_country,
	'unknown-country': m.user_data_cell_unknown_country,
	'other-country': m.user_data_cell_other_country,
	'unknown-region': m.user_data_cell_unknown_region,
	'ambiguous-region': m.user_data_cell_ambiguous_region,
	'unknown-place': m.user_data_cell_unknown_place,
	'ambiguous-place': m.user_data_cell_ambiguous_place,
	'not-a-degree': m.user_data_cell_not_a_degree,
	'not-an-outline': m.user_data_cell_not_an_outline,
	'outside-map': m.user_data_cell_outside_map,
	'no-partner': m.user_data_cell_no_partner,
	'unknown-partner': m.user_data_cell_unknown_partner,
	'ambiguous-partner': m.user_data_cell_ambiguous_partner,
	'unknown-quality': m.user_data_cell_unknown_quality,
	repeated: ({ otherRow = 0 }: Cell) => m.user_data_cell_repeated({ row: otherRow + 1 })
} satisfies Record<string, (cell: Cell) => string>;

export type CellErrorCode = keyof typeof SENTENCES;

export interface CellError extends Cell {
	column: number;
	code: CellErrorCode;
}

/** `year “20O9” is not a year` */
export const describeCellError = (error: CellError): string => SENTENCES[error.code](error);

/** Letters that are mistaken for digits. */
const DIGITS: Record<string, string> = { O: '0', o: '0', О: '0', о: '0', l: '1', I: '1', З: '3' };

/** The most probable correction of a cell, which the user may accept. */
export function suggestFor({ code, text }: CellError, gazetteer: Gazetteer): string | null {
	const kind = /^unknown-(country|region|place|partner)$/.exec(code)?.[1];
	if (kind) return text === '' ? null : gazetteer.suggest(kind as NameKind, text);
	if (code !== 'not-a-year' && code !== 'not-a-number') return null;
	const digits = text.replace(/[OoОоlIЗ]/g, (letter) => DIGITS[letter]!);
	const isCorrected =
		code === 'not-a-year' ? /^\d{4}$/.test(digits) : /^-?\d+([.,]\d+)?$/.test(digits);
	return isCorrected && digits !== text ? digits : null;
}
