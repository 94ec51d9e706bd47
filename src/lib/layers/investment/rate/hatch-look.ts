import type { LonLat } from '../../../core/domain/geography';
import type { CountryCode } from '../../../core/domain/countries';
import { hatchLines } from '../../hatch';
import { rateTables, type Hatch } from './select';

/** The same on the live map, on still ones and in files. */
export const HATCH_LOOK: Readonly<
	Record<Hatch, { token: string; widthPx: number; opacity: number }>
> = {
	gap: { token: 'text-2', widthPx: 1, opacity: 0.45 },
	doubt: { token: 'case', widthPx: 1.6, opacity: 0.8 }
};

const known = new Map<CountryCode, readonly (readonly [LonLat, LonLat])[]>();

/** Across a whole country. */
export function hatchLinesOf(code: CountryCode): readonly (readonly [LonLat, LonLat])[] {
	let lines = known.get(code);
	if (!lines) {
		lines = hatchLines(rateTables().areas.get(code) ?? []);
		known.set(code, lines);
	}
	return lines;
}
