import type { Gazetteer, NameKind } from './gazetteer';
import type { CellFault, CellFaultCode } from './own-row';

const KINDS: Partial<Record<CellFaultCode, NameKind>> = {
	'unknown-country': 'country',
	'unknown-region': 'region',
	'unknown-place': 'place',
	'unknown-partner': 'partner'
};

/** Letters that are mistaken for digits. */
const LOOKS_LIKE: Readonly<Record<string, string>> = {
	O: '0',
	o: '0',
	О: '0',
	о: '0',
	l: '1',
	I: '1',
	З: '3'
};

/** The most probable correction of a cell, which the user may accept. */
export function suggestFor({ code, text }: CellFault, gazetteer: Gazetteer): string | null {
	const kind = KINDS[code];
	if (kind) return text === '' ? null : gazetteer.suggest(kind, text);
	if (code !== 'not-a-year' && code !== 'not-a-number') return null;
	const digits = text.replace(/[OoОоlIЗ]/g, (letter) => LOOKS_LIKE[letter]!);
	const isCorrected =
		code === 'not-a-year' ? /^\d{4}$/.test(digits) : /^-?\d+([.,]\d+)?$/.test(digits);
	return isCorrected && digits !== text ? digits : null;
}
