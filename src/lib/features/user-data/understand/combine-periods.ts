import { group } from 'd3-array';
import { m } from '#messages';
import type { UserRow } from './understand';

/** How the quarters or months of a year become a figure of the year. */
export const COMBINATIONS = ['sum', 'mean', 'last'] as const;
export type Combination = (typeof COMBINATIONS)[number];

/** Parts of a whole year, by the kind of part; days have no fixed number. */
const WHOLE: Readonly<Record<string, number>> = { Q: 4, S: 2, M: 12 };
const LAST_PART: Readonly<Record<string, string>> = { Q: 'Q4', S: 'S2', M: 'M12' };

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

/** The figure of a year from its parts; null unless all are there. */
function combine(rows: readonly UserRow[], how: Combination): number | null {
	const kind = rows[0]!.part[0]!;
	const figures = rows.flatMap(({ value }) => value ?? []);
	if (isDay(rows[0]!.part)) {
		const last = [...rows].sort((a, b) => a.part.localeCompare(b.part)).at(-1)!;
		if (figures.length < rows.length) return how === 'last' ? last.value : null;
		const sum = figures.reduce((total, figure) => total + figure, 0);
		return how === 'sum' ? sum : how === 'mean' ? sum / figures.length : last.value;
	}
	if (how === 'last') return rows.find(({ part }) => part === LAST_PART[kind])?.value ?? null;
	if (figures.length < (WHOLE[kind] ?? Infinity)) return null;
	const sum = figures.reduce((total, figure) => total + figure, 0);
	return how === 'sum' ? sum : sum / figures.length;
}

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
		const value = combine(own, how);
		const first = own[0]!;
		const note = m.user_data_combined({ count: own.length, how: COMBINATION_LABELS[how]() });
		return {
			...first,
			value: value === null ? null : trim(value),
			quality: value === null ? 'none' : first.quality,
			note: first.note === '' ? note : `${first.note}; ${note}`
		};
	});
}

export const COMBINATION_LABELS: Readonly<Record<Combination, () => string>> = {
	sum: m.user_data_combine_sum,
	mean: m.user_data_combine_mean,
	last: m.user_data_combine_last
};
