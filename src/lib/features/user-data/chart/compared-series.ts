import { formatCsv } from '$lib/figures/csv';
import type { ExploreTables } from '$lib/core/data/explore/types';
import type { Cell } from '$lib/core/data/types';
import { getMeasureLayer } from '$lib/core/domain/compared-measures';
import type { CountryCode } from '$lib/core/domain/countries';
import { LAYER_FACTS } from '$lib/core/domain/layers';
import { pickWorseQuality, type KnownQuality } from '$lib/core/domain/quality';
import { DEFAULT_VIEW } from '$lib/core/domain/view-state';
import { isYear, YEARS, getYearIndex } from '$lib/core/domain/years';
import { getMeasure } from '$lib/features/compare/measures';
import { EDITION_NAME } from '$lib/text/shown-edition';
import type { Against } from '../pack/user-file';
import { getCell, type RowSeries } from '../user-map/row-series';

/** A series of the atlas, to compare the user's own with. */
export function findAgainstSeries(id: Against, country: CountryCode, tables: ExploreTables) {
	const { name, unit, format, cells } = getMeasure(id);
	const layer = getMeasureLayer(id);
	return {
		...{ name, unit, format },
		cells: cells({ tables, view: DEFAULT_VIEW, country }),
		color: layer ? `var(--${LAYER_FACTS[layer].token})` : 'var(--text-2)'
	};
}

export const getAgainstName = (id: Against): string => getMeasure(id).name;

/**
 * A cell for each year of the atlas; a year without a figure is a gap.
 * @param source of rows that name none
 */
export const listUserCells = ({ rows }: RowSeries, source = ''): Cell[] =>
	YEARS.map((year) =>
		getCell(
			rows.find((row) => row.year === year && row.value !== null),
			(own) => own || source || null
		)
	);

/** The number of figures outside the years of the atlas, which its charts do not show. */
export const countOutside = ({ rows }: RowSeries): number =>
	rows.filter(({ year, value }) => value !== null && year !== null && !isYear(year)).length;

/** A year of a country, with the figures of the table and the atlas. */
export interface UserPair {
	country: CountryCode;
	year: number;
	own: number;
	ours: number;
	/** The worse of the two. */
	quality: KnownQuality;
}

/** Every country and year for which both the table and the atlas have a figure. */
export function pairSeriesWith(
	series: readonly RowSeries[],
	listCells: (country: CountryCode) => readonly Cell[]
): UserPair[] {
	return series.flatMap(({ country, rows }) => {
		if (!country) return [];
		const cells = listCells(country);
		return rows.flatMap(({ year, value, quality }) => {
			if (year === null || value === null || !isYear(year)) return [];
			const cell = cells[getYearIndex(year)];
			if (!cell || cell.value === null) return [];
			// neither quality is `none`, because both have a figure
			const worse = pickWorseQuality(quality, cell.quality) as KnownQuality;
			return [{ country, year, own: value, ours: cell.value, quality: worse }];
		});
	});
}

/** @param series the names of both series, in each row */
export function formatPairsCsv(
	pairs: readonly UserPair[],
	{ own: ownSeries, ours: atlasSeries, unit }: { own: string; ours: string; unit: string }
): string {
	return formatCsv(
		[
			...['country', 'year', 'own', 'atlas', 'quality', 'own_series', 'unit'],
			...['atlas_series', 'atlas_edition', 'atlas_licence']
		],
		pairs.map(({ country, year, own, ours, quality }) => [
			...[country, year, own, ours, quality, ownSeries, unit],
			...[atlasSeries, EDITION_NAME, 'CC BY 4.0']
		])
	);
}
