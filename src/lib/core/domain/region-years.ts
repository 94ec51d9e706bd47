import { FIRST_YEAR } from './years';

/** Years at whose end Kazakhstan has other regions than a year before: `data/geo/regions.csv`. */
export const REGION_YEARS = [2018, 2022] as const;

/** The first year since which the regions have been as they are at the end of a year. */
export const getRegionYear = (year: number): number =>
	REGION_YEARS.findLast((since) => since <= year) ?? FIRST_YEAR;

const getBordersToken = (since: number): string => `--regions-${since}`;

/** The opacity of borders that exist since a year, in the ground of a static map. */
export const formatRegionBorders = (since: number): string => `var(${getBordersToken(since)},0)`;

/** What a page sets so that the ground has the borders of a year; nothing before the first change. */
export const styleRegionBorders = (year: number): string | undefined =>
	REGION_YEARS.filter((since) => since <= year)
		.map((since) => `${getBordersToken(since)}:1`)
		.join(';') || undefined;
