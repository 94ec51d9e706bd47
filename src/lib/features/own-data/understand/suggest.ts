import type { Gazetteer, NameKind } from './gazetteer';
import type { CellFault } from './cell-fault';

/** Letters that are mistaken for digits. */
const DIGITS: Record<string, string> = { O: '0', o: '0', О: '0', о: '0', l: '1', I: '1', З: '3' };

/** The most probable correction of a cell, which the user may accept. */
export function suggestFor({ code, text }: CellFault, gazetteer: Gazetteer): string | null {
	const kind = /^unknown-(country|region|place|partner)$/.exec(code)?.[1];
	if (kind) return text === '' ? null : gazetteer.suggest(kind as NameKind, text);
	if (code !== 'not-a-year' && code !== 'not-a-number') return null;
	const digits = text.replace(/[OoОоlIЗ]/g, (letter) => DIGITS[letter]!);
	const isCorrected =
		code === 'not-a-year' ? /^\d{4}$/.test(digits) : /^-?\d+([.,]\d+)?$/.test(digits);
	return isCorrected && digits !== text ? digits : null;
}
