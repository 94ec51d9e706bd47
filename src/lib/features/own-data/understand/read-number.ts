/** The decimal sign of a column; null if unknown. */
export type DecimalSign = 'point' | 'comma' | null;

export type NumberReading =
	| { value: number; isPercent: boolean }
	/** The cell says that there is no figure. */
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

/** Digits and signs, without the spaces and apostrophes that separate thousands in any language. */
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
	/** The number itself shows its decimal sign. */
	| { kind: 'clear'; decimal: 'point' | 'comma' }
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
		// the last sign separates the decimals, the others thousands
		const isUnambiguous =
			parts.length === 2 && isGrouped(parts[0]!, other) && /^\d+$/.test(parts[1]!);
		return isUnambiguous ? { kind: 'clear', decimal: nameOf(last) } : { kind: 'wrong' };
	}
	if (parts.length > 2)
		return isGrouped(number, last) ? { kind: 'clear', decimal: otherOf(last) } : { kind: 'wrong' };
	const [whole = '', rest = ''] = parts;
	if (whole === '' || rest === '') return { kind: 'wrong' };
	const isEither = rest.length === 3 && whole.length <= 3 && !/^0/.test(whole);
	return isEither ? { kind: 'two-ways' } : { kind: 'clear', decimal: nameOf(last) };
}

/** The decimal sign that the numbers of a column show; null if none does, or they disagree. */
export function inferDecimal(cells: Iterable<string | number>): DecimalSign {
	const found = new Set<'point' | 'comma'>();
	for (const cell of cells) {
		if (typeof cell === 'number') continue;
		const bare = bareNumber(cell.trim());
		const signs = bare && signsOf(bare.digits);
		if (signs?.kind === 'clear') found.add(signs.decimal);
		if (found.size > 1) return null;
	}
	return [...found][0] ?? null;
}

/** A number as a person writes it. An ambiguous one is not guessed. */
export function readNumber(cell: string | number, decimal: DecimalSign): NumberReading {
	if (typeof cell === 'number')
		return Number.isFinite(cell) ? { value: cell, isPercent: false } : { fault: 'not-a-number' };
	if (isGap(cell)) return 'gap';
	const bare = bareNumber(cell.trim());
	if (!bare) return { fault: 'not-a-number' };
	const { digits, isPercent } = bare;
	const signs = signsOf(digits);
	if (signs.kind === 'wrong') return { fault: 'not-a-number' };
	const sign = signs.kind === 'clear' ? signs.decimal : decimal;
	if (signs.kind === 'two-ways' && sign === null) return { fault: 'number-two-ways' };
	const plain =
		sign === 'comma' ? digits.replaceAll('.', '').replace(',', '.') : digits.replaceAll(',', '');
	const value = Number(plain);
	return Number.isFinite(value) ? { value, isPercent } : { fault: 'not-a-number' };
}
