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
import type { ShownTable } from '../shown-table.svelte';
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

/** What a table is compared with: a measure of the atlas, or another series of its own. */
interface Beside {
	name: string;
	unit: string;
	isAtlas: boolean;
	/** Of a country, by year; empty without a figure. */
	listCells: (country: CountryCode) => readonly Cell[];
}

export function findBeside(
	{ second, labels, view }: Pick<ShownTable, 'second' | 'labels' | 'view'>,
	explore: ExploreTables,
	against: Against = view.against
): Beside {
	if (!second) {
		const { name, unit } = getMeasure(against);
		const listCells = (country: CountryCode) => findAgainstSeries(against, country, explore).cells;
		return { name, unit, isAtlas: true, listCells };
	}
	return {
		...{ name: second.name, unit: second.unit, isAtlas: false },
		listCells: (country) => {
			const found = second.series.find((series) => series.country === country);
			return found ? listUserCells(found, labels.source) : [];
		}
	};
}

/** A year of a country, with the figures of both series. */
export interface UserPair {
	country: CountryCode;
	year: number;
	own: number;
	/** Of the atlas, or of the second series of the table. */
	ours: number;
	/** The worse of the two. */
	quality: KnownQuality;
}

/** Every country and year for which both series have a figure. */
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

/** @param first the name and unit of the table's own series */
export function formatPairsCsv(
	pairs: readonly UserPair[],
	first: { name: string; unit: string },
	second: Pick<Beside, 'name' | 'unit' | 'isAtlas'>
): string {
	const { isAtlas } = second;
	// only figures of the atlas have its edition and licence
	const terms = isAtlas ? [EDITION_NAME, 'CC BY 4.0'] : [];
	return formatCsv(
		[
			...['country', 'year', 'first', 'second', 'quality'],
			...['first_series', 'unit', 'second_series', 'second_unit'],
			...(isAtlas ? ['atlas_edition', 'atlas_licence'] : [])
		],
		pairs.map(({ country, year, own, ours, quality }) => [
			...[country, year, own, ours, quality],
			...[first.name, first.unit, second.name, second.unit],
			...terms
		])
	);
}
