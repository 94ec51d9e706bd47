import { group } from 'd3-array';
import { m } from '#messages';
import { pickWorseQuality } from '$lib/core/domain/quality';
import type { UserRow } from './understand';

/** How the quarters or months of a year become a figure of the year. */
export const COMBINATIONS = ['sum', 'mean', 'last'] as const;
type Combination = (typeof COMBINATIONS)[number];

/** The kinds of parts of a year, the coarsest first, with their number and the last of them. */
const KINDS: readonly { kind: string; count: number; last: string }[] = [
	{ kind: 'S', count: 2, last: 'S2' },
	{ kind: 'Q', count: 4, last: 'Q4' },
	{ kind: 'M', count: 12, last: 'M12' }
];

const isDay = (part: string) => part.includes('-');

const makeKey = ({ country, region, place, lonLat, partner, series, unit, year }: UserRow) =>
	JSON.stringify([country, region?.code, place, lonLat, partner?.name, series, unit, year]);

/** Whether some year has several figures that are parts of it, and none for the whole. */
export function needsCombination(rows: readonly UserRow[]): boolean {
	if (rows.every(({ part }) => part === '')) return false;
	for (const own of group(rows, makeKey).values()) {
		const parts = new Set(own.map(({ part }) => part));
		if (parts.size > 1 && !parts.has('')) return true;
	}
	return false;
}

/** The figure of a year, and the rows that it is made of. */
interface Combined {
	value: number;
	rows: readonly UserRow[];
}

const sum = (rows: readonly UserRow[]) => rows.reduce((total, { value }) => total + value!, 0);

/** Of several days, which have no fixed number. */
function combineDays(rows: readonly UserRow[], how: Combination): Combined | null {
	const last = [...rows].sort((a, b) => a.part.localeCompare(b.part)).at(-1)!;
	if (how === 'last') return last.value === null ? null : { value: last.value, rows: [last] };
	if (rows.some(({ value }) => value === null)) return null;
	return { value: how === 'sum' ? sum(rows) : sum(rows) / rows.length, rows };
}

/** The figure of a year from its parts of one kind, the coarsest that is whole; null if none is. */
function combine(rows: readonly UserRow[], how: Combination): Combined | null {
	for (const { kind, count, last } of KINDS) {
		const own = rows.filter(({ part }) => part.startsWith(kind) && !isDay(part));
		const end = own.find(({ part }) => part === last);
		if (how === 'last' && end && end.value !== null) return { value: end.value, rows: [end] };
		const isWhole = new Set(own.map(({ part }) => part)).size === count && own.length === count;
		if (how === 'last' || !isWhole || own.some(({ value }) => value === null)) continue;
		return { value: how === 'sum' ? sum(own) : sum(own) / count, rows: own };
	}
	const days = rows.filter(({ part }) => isDay(part));
	// days beside months would be counted twice
	return days.length === rows.length ? combineDays(days, how) : null;
}

const joinWords = (words: readonly string[]) =>
	[...new Set(words)].filter((word) => word !== '').join('; ');

/** Sums of decimals without the error of the last bit. */
const trim = (value: number) => Number(value.toPrecision(14));

/**
 * A row for each year. The row of a whole year is used where there is one; else its parts are
 * combined as the reader chose, and a year with a part missing is a gap.
 * @param how null until the reader has chosen: years of several parts are left out
 */
export function combinePeriods(rows: readonly UserRow[], how: Combination | null): UserRow[] {
	if (rows.every(({ part }) => part === '')) return [...rows];
	const isNeeded = needsCombination(rows);
	return [...group(rows, makeKey).values()].flatMap((own) => {
		const whole = own.filter(({ part }) => part === '');
		if (whole.length > 0) return whole;
		if (!isNeeded) return own;
		if (how === null) return [];
		const combined = combine(own, how);
		// a sum of huge figures may be beyond the numbers of a computer
		const made = combined && Number.isFinite(combined.value) ? combined : null;
		const rows = made?.rows ?? own;
		const note = m.user_data_combined({ count: rows.length, how: COMBINATION_LABELS[how]() });
		return {
			...rows[0]!,
			value: made && trim(made.value),
			quality: made ? rows.map(({ quality }) => quality).reduce(pickWorseQuality) : 'none',
			source: joinWords(rows.map(({ source }) => source)),
			note: joinWords([...rows.map((row) => row.note), note])
		};
	});
}

export const COMBINATION_LABELS: Readonly<Record<Combination, () => string>> = {
	sum: m.user_data_combine_sum,
	mean: m.user_data_combine_mean,
	last: m.user_data_combine_last
};
