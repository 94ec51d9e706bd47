/** The sign before the decimals of a column's numbers; null while nothing in it tells. */
export type DecimalSign = 'point' | 'comma' | null;

export type NumberReading =
	| { value: number; isPercent: boolean }
	/** Nothing is known, and the cell says so. */
	| 'gap'
	| { fault: 'not-a-number' | 'number-two-ways' };

const GAP_WORDS = new Set(
	[
		...['', '-', '–', '—', '.', '..', '...', '…', '*'],
		...['na', 'n/a', 'n.a.', 'nan', 'null', 'none', 'no data', '#n/a'],
		...['н/д', 'н.д.', 'нет данных', 'нет', 'жоқ', 'дерек жоқ', '无', '暂无', '无数据', '—']
	].map((word) => word.toLowerCase())
);

export const isGap = (text: string): boolean => GAP_WORDS.has(text.trim().toLowerCase());

/** Digits with the signs among them: blanks and apostrophes part thousands in any language. */
function bareNumber(text: string): { digits: string; isPercent: boolean } | null {
	const isPercent = /\s*%$/.test(text);
	const digits = text
		.replace(/\s*%$/, '')
		.replace(/^[−–](?=\d)/, '-')
		.replace(/(?<=\d)[\s'’](?=\d{3}(?!\d))/gu, '');
	return /^[+-]?\d[\d.,]*(e[+-]?\d+)?$/i.test(digits) ? { digits, isPercent } : null;
}

type Signs =
	| { kind: 'plain' }
	/** One sign whose meaning the number itself tells. */
	| { kind: 'told'; decimal: 'point' | 'comma' }
	/** `1,234`: a thousand or a little over one. */
	| { kind: 'two-ways' }
	| { kind: 'wrong' };

const nameOf = (sign: string) => (sign === '.' ? 'point' : 'comma');
const otherOf = (sign: string) => (sign === '.' ? 'comma' : 'point');

function signsOf(digits: string): Signs {
	const number = digits.replace(/^[+-]/, '').replace(/e[+-]?\d+$/i, '');
	const signs = [...number].filter((letter) => letter === '.' || letter === ',');
	const last = signs.at(-1);
	if (last === undefined) return { kind: 'plain' };
	const parts = number.split(last);
	const other = last === '.' ? ',' : '.';
	const isGrouped = (text: string, sign: string) =>
		new RegExp(`^\\d{1,3}(\\${sign}\\d{3})*$`).test(text);
	if (signs.includes(other)) {
		// the last sign parts the decimals, all before it thousands
		const isUnambiguous =
			parts.length === 2 && isGrouped(parts[0]!, other) && /^\d+$/.test(parts[1]!);
		return isUnambiguous ? { kind: 'told', decimal: nameOf(last) } : { kind: 'wrong' };
	}
	if (parts.length > 2)
		return isGrouped(number, last) ? { kind: 'told', decimal: otherOf(last) } : { kind: 'wrong' };
	const [whole = '', rest = ''] = parts;
	if (whole === '' || rest === '') return { kind: 'wrong' };
	const isEither = rest.length === 3 && whole.length <= 3 && !/^0/.test(whole);
	return isEither ? { kind: 'two-ways' } : { kind: 'told', decimal: nameOf(last) };
}

/** What the numbers of a column tell of their decimal sign; null where none does, or they disagree. */
export function inferDecimal(cells: Iterable<string | number>): DecimalSign {
	const told = new Set<'point' | 'comma'>();
	for (const cell of cells) {
		if (typeof cell === 'number') continue;
		const bare = bareNumber(cell.trim());
		const signs = bare && signsOf(bare.digits);
		if (signs?.kind === 'told') told.add(signs.decimal);
		if (told.size > 1) return null;
	}
	return [...told][0] ?? null;
}

/** A number as a person writes it. What can be read in two ways is not guessed. */
export function readNumber(cell: string | number, decimal: DecimalSign): NumberReading {
	if (typeof cell === 'number')
		return Number.isFinite(cell) ? { value: cell, isPercent: false } : { fault: 'not-a-number' };
	if (isGap(cell)) return 'gap';
	const bare = bareNumber(cell.trim());
	if (!bare) return { fault: 'not-a-number' };
	const { digits, isPercent } = bare;
	const signs = signsOf(digits);
	if (signs.kind === 'wrong') return { fault: 'not-a-number' };
	const sign = signs.kind === 'told' ? signs.decimal : decimal;
	if (signs.kind === 'two-ways' && sign === null) return { fault: 'number-two-ways' };
	const plain =
		sign === 'comma' ? digits.replaceAll('.', '').replace(',', '.') : digits.replaceAll(',', '');
	const value = Number(plain);
	return Number.isFinite(value) ? { value, isPercent } : { fault: 'not-a-number' };
}
