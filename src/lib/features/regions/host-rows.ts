import type { ExploreTables } from '$lib/core/data/explore/types';

/** When provinces published their number of international students of all origins. */
export const HOST_YEARS = [2014, 2018];

/** Provinces with a count in either year; null where there is none. The most of the last year first. */
export const listHostRows = ({ chineseProvinces }: Pick<ExploreTables, 'chineseProvinces'>) =>
	chineseProvinces
		.map(({ names, allOrigins }) => ({
			names,
			counts: HOST_YEARS.map((year) => allOrigins.find((count) => count.year === year) ?? null)
		}))
		.filter(({ counts }) => counts.some((count) => count !== null))
		.sort((a, b) => (b.counts.at(-1)?.students ?? 0) - (a.counts.at(-1)?.students ?? 0));
