import type { LonLat } from '../../../core/domain/geography';
import type { CountryCode } from '../../../core/domain/countries';
import { memoizeBy } from '../../../core/domain/memoize';
import { hatchLines } from '../../hatch';
import { rateTables, type Hatch } from './select';

/** The same on the live map, static maps and in files. */
export const HATCH_LOOK: Readonly<
	Record<Hatch, { token: string; widthPx: number; opacity: number }>
> = {
	gap: { token: 'text-2', widthPx: 1, opacity: 0.45 },
	doubt: { token: 'case', widthPx: 1.6, opacity: 0.8 }
};

/** Across a whole country. */
export const hatchLinesOf = memoizeBy(
	(code: CountryCode) => code,
	(code): readonly (readonly [LonLat, LonLat])[] => hatchLines(rateTables().areas.get(code) ?? [])
);
