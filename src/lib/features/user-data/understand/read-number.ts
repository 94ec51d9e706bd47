/** The decimal sign of a column; null if unknown. */
export type DecimalSign = 'point' | 'comma' | null;

type NumberReading =
	| { value: number; isPercent: boolean }
	/** The cell says that there is no figure. */
	| 'gap'
	| { error: 'not-a-number' | 'number-two-ways' };

const GAP_LABELS = new Set([
	...['', '-', '--', '–', '—', '.', '..', '...', '…', '*', ':'],
	...['na', 'n/a', 'n.a.', 'nan', 'null', 'none', 'no data', '#n/a'],
	...['н/д', 'н.д.', 'нет данных', 'нет', 'жоқ', 'дерек жоқ', '无', '暂无', '无数据']
]);

/** Digits and signs, without the spaces and apostrophes that separate thousands in any language. */
function bareNumber(text: string): { digits: string; isPercent: boolean } | null {
	const isPercent = /\s*%$/.test(text);
	const digits = text
		.replace(/\s*%$/, '')
		.replace(/^[−–](?=\d)/, '-')
		.replace(/(?<=\d)[\s'’](?=\d{3}(?!\d))/gu, '');
	return /^[+-]?\d[\d.,]*(e[+-]?\d+)?$/i.test(digits) ? { digits, isPercent } : null;
}

/** What the signs of a number show: the decimal one if it is clear. */
const SIGNS: readonly (readonly [
	form: RegExp,
	shows: 'nothing' | 'point' | 'comma' | 'two-ways'
])[] = [
	[/^\d+$/, 'nothing'],
	// `1,234`: a thousand or a little over one
	[/^[1-9]\d{0,2}[.,]\d{3}$/, 'two-ways'],
	// `12.5`, `1,234.5`, `1,234,567`
	[/^\d+\.\d+$|^\d{1,3}(,\d{3})+\.\d+$|^\d{1,3}(,\d{3}){2,}$/, 'point'],
	[/^\d+,\d+$|^\d{1,3}(\.\d{3})+,\d+$|^\d{1,3}(\.\d{3}){2,}$/, 'comma']
];

/** Undefined if the signs are those of no number. */
function listSigns(digits: string) {
	const number = digits.replace(/^[+-]/, '').replace(/e[+-]?\d+$/i, '');
	return SIGNS.find(([form]) => form.test(number))?.[1];
}

/** The decimal sign that the numbers of a column show; null if none does, or they disagree. */
export function inferDecimal(cells: Iterable<string | number>): DecimalSign {
	const found = new Set<'point' | 'comma'>();
	for (const cell of cells) {
		if (typeof cell === 'number') continue;
		const bare = bareNumber(cell.trim());
		const signs = bare && listSigns(bare.digits);
		if (signs === 'point' || signs === 'comma') found.add(signs);
		if (found.size > 1) return null;
	}
	return [...found][0] ?? null;
}

/** A number as a person writes it. An ambiguous one is not guessed. */
export function readNumber(cell: string | number, decimal: DecimalSign): NumberReading {
	if (typeof cell === 'number')
		return Number.isFinite(cell) ? { value: cell, isPercent: false } : { error: 'not-a-number' };
	if (GAP_LABELS.has(cell.trim().toLowerCase())) return 'gap';
	const bare = bareNumber(cell.trim());
	if (!bare) return { error: 'not-a-number' };
	const { digits, isPercent } = bare;
	const signs = listSigns(digits);
	if (!signs) return { error: 'not-a-number' };
	if (signs === 'two-ways' && decimal === null) return { error: 'number-two-ways' };
	const sign = signs === 'point' || signs === 'comma' ? signs : decimal;
	const plain =
		sign === 'comma' ? digits.replaceAll('.', '').replace(',', '.') : digits.replaceAll(',', '');
	const value = Number(plain);
	return Number.isFinite(value) ? { value, isPercent } : { error: 'not-a-number' };
}
