import type { RegionRow } from './read-sources';

type Dated = Pick<RegionRow, 'code' | 'formed' | 'part_of'>;

/** The first year at whose end a region exists; null if it did before the atlas begins. */
export const getFormingYear = ({ formed }: Pick<Dated, 'formed'>): number | null =>
	formed === '' ? null : Number(formed.slice(0, 4));

/** The years at whose end the regions are others than a year before. */
export const listFormingYears = (rows: readonly Pick<Dated, 'formed'>[]): number[] =>
	[...new Set(rows.flatMap((row) => getFormingYear(row) ?? []))].sort((a, b) => a - b);

/** The date on which a region was divided into others; null if it still exists. */
export const findDivisionDate = (rows: readonly Dated[], code: string): string | null =>
	rows.find(({ part_of }) => part_of === code)?.formed ?? null;
