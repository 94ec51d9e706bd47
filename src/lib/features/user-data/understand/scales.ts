import { m } from '#messages';
import { group } from 'd3-array';
import type { UserRow } from './understand';

const SCALE_LABELS: Readonly<Record<number, () => string>> = {
	3: m.user_data_scale_3,
	6: m.user_data_scale_6,
	9: m.user_data_scale_9,
	12: m.user_data_scale_12
};

const withScale = (unit: string, power: number): string => {
	const scale = SCALE_LABELS[power]?.() ?? `×10^${power}`;
	return unit === '' ? scale : `${unit}, ${scale}`;
};

/**
 * Scales belong to the unit: figures stay as published. Only a series with several scales is
 * converted to units, so that its figures can be compared.
 * @param tableUnit of rows that name none
 */
export function applyScales(rows: readonly UserRow[], tableUnit: string): UserRow[] {
	if (rows.every(({ scale }) => scale === 0)) return [...rows];
	const scales = new Map(
		[...group(rows, ({ series, unit }) => JSON.stringify([series, unit]))].map(([key, own]) => [
			key,
			new Set(own.filter(({ value }) => value !== null).map(({ scale }) => scale))
		])
	);
	return rows.map((row) => {
		const { series, unit, value, scale } = row;
		const own = scales.get(JSON.stringify([series, unit]))!;
		if (own.size > 1) {
			if (value === null || scale === 0) return row;
			const plain = Number((value * 10 ** scale).toPrecision(14));
			if (Number.isFinite(plain)) return { ...row, value: plain };
			// too large for a number
			return { ...row, value: null, quality: 'none' };
		}
		const [only = scale] = own;
		return only === 0 ? row : { ...row, unit: withScale(unit || tableUnit, only) };
	});
}
