import { formatCsv, getFileUnit } from '$lib/figures/csv';
import type { ExploreTables } from '$lib/core/data/explore/types';
import type { Cell } from '$lib/core/data/types';
import { getMeasureLayer } from '$lib/core/domain/compared-measures';
import type { CountryCode } from '$lib/core/domain/countries';
import { LAYER_FACTS } from '$lib/core/domain/layers';
import { pickWorseQuality, type KnownQuality } from '$lib/core/domain/quality';
import { DEFAULT_VIEW } from '$lib/core/domain/view-state';
import { isYear, YEARS, getYearIndex } from '$lib/core/domain/years';
import { getMeasure } from '$lib/features/compare/measures';
import { joinAttributes } from '$lib/text/lists';
import { describeMoneyUnit } from '$lib/text/money';
import { ATLAS_LICENCE, EDITION_NAME } from '$lib/text/shown-edition';
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
export interface Beside {
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
		const measure = getMeasure(against);
		const isMoney = measure.unit === describeMoneyUnit('billions');
		// as the cells are: beside figures of any size, nothing is divided
		const unit = isMoney ? describeMoneyUnit('millions') : measure.unit;
		const listCells = (country: CountryCode) => findAgainstSeries(against, country, explore).cells;
		return { name: measure.name, unit, isAtlas: true, listCells };
	}
	return {
		...{ name: second.name, unit: second.unit, isAtlas: false },
		listCells: (country) => {
			const found = second.series.find((series) => series.country === country);
			return found ? listUserCells(found, labels.source) : [];
		}
	};
}

/** The title of an axis: a series with its unit, if it names one. */
export const describeAxis = (name: string, unit: string): string =>
	joinAttributes([name, unit].filter((part) => part !== ''));

/** A year of a country, with the figures of both series. */
export interface UserPair {
	country: CountryCode;
	year: number;
	own: number;
	/** Of the atlas, or of the second series of the table. */
	ours: number;
	/** The worse of the two. */
	quality: KnownQuality;
	/** Of the row, as the table names it; may be empty. */
	source: string;
	/** Of the other figure: an id of the atlas, or a name in the table. */
	oursSourceId: string | null;
}

/** Every country and year for which both series have a figure. */
export function pairSeriesWith(
	series: readonly RowSeries[],
	listCells: (country: CountryCode) => readonly Cell[]
): UserPair[] {
	return series.flatMap(({ country, rows }) => {
		if (!country) return [];
		const cells = listCells(country);
		return rows.flatMap(({ year, value, quality, source }) => {
			if (year === null || value === null || !isYear(year)) return [];
			const cell = cells[getYearIndex(year)];
			if (!cell || cell.value === null) return [];
			// neither quality is `none`, because both have a figure
			const worse = pickWorseQuality(quality, cell.quality) as KnownQuality;
			return [
				{
					...{ country, year, own: value, ours: cell.value, quality: worse },
					...{ source, oursSourceId: cell.sourceId }
				}
			];
		});
	});
}

/** @param first the table's own series: its name, its unit, and the source of rows that name none */
export function formatPairsCsv(
	pairs: readonly UserPair[],
	first: { name: string; unit: string; source: string },
	second: Pick<Beside, 'name' | 'unit' | 'isAtlas'>
): string {
	const { isAtlas } = second;
	// only figures of the atlas have its edition and licence
	const secondUnit = isAtlas ? getFileUnit(second.unit) : second.unit;
	const listTerms = (id: string | null) => (isAtlas ? [id, EDITION_NAME, ATLAS_LICENCE] : []);
	return formatCsv(
		[
			...['country', 'year', 'first', 'second', 'quality'],
			...['first_series', 'unit', 'second_series', 'second_unit'],
			'source_id',
			...(isAtlas ? ['atlas_source_ids', 'atlas_edition', 'atlas_licence'] : [])
		],
		pairs.map(({ country, year, own, ours, quality, source, oursSourceId }) => [
			...[country, year, own, ours, quality],
			...[first.name, first.unit, second.name, secondUnit],
			...[source || first.source, ...listTerms(oursSourceId)]
		])
	);
}
