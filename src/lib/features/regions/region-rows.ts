import { groups, sum } from 'd3-array';
import { makeKnownCell } from '$lib/core/data/cells';
import { LANGUAGE } from '#language';
import { compareNames } from '$lib/core/domain/languages';
import {
	countRegion,
	selectRegions,
	selectWholeCountry,
	type CountByPlace,
	type SectionInYear
} from '$lib/core/data/explore/regions';
import {
	describeItemCount,
	describeCount,
	REST_REASON_LABELS,
	type RegionItemKind
} from '$lib/text/region-labels';
import type { ExploreTables, Region, RestItem } from '$lib/core/data/explore/types';
import type { Cell, CorridorMode } from '$lib/core/data/types';
import { CORRIDOR_MODES } from '$lib/core/domain/layers';
import type { CountryCode } from '$lib/core/domain/countries';
import { m } from '#messages';
import { joinClauses, joinCommas } from '$lib/text/lists';
import { formatCount } from '$lib/text/numbers';
import { MODE_LABELS, STATUS_LABELS } from '$lib/text/kind-labels';

/** The columns that the table can be sorted by. */
export const REGION_COLUMNS = ['projects', 'institutes', 'nodes', 'lineKm'] as const;
export type RegionColumn = (typeof REGION_COLUMNS)[number];

export type RegionRow = ReturnType<typeof listRegionRows>[number];

/** A number of a row, split like its bar. */
export type RegionValue = ReturnType<typeof getValue>;

export interface RegionOrder {
	column: RegionColumn | 'name';
	descending: boolean;
}

/** `weak` is the part that is only roughly placed; the words are for tooltips and screen readers. */
const getValue = (count: CountByPlace, itemKind: 'project' | 'node') => ({
	total: count.placed + count.roughly,
	weak: count.roughly,
	words: describeCount(count, itemKind)
});

/** The values of every region of a country at the end of a year; lines of one mode only. */
export function listRegionRows(
	tables: ExploreTables,
	country: CountryCode,
	year: number,
	mode: CorridorMode
) {
	return selectRegions(tables, country, year).map((region) => {
		const { projects, nodes, chineseInstitutes, tracks } = countRegion(region, year);
		const count = chineseInstitutes.length;
		const lineKm = tracks.find((each) => each.mode === mode)?.inUseKm ?? 0;
		const line = { length: formatCount(Math.round(lineKm)), mode: MODE_LABELS[mode] };
		const values = {
			projects: getValue(projects, 'project'),
			institutes: {
				total: count,
				weak: 0,
				words: count === 0 ? m.region_no_institutes() : m.region_chinese_run({ count })
			},
			nodes: getValue(nodes, 'node'),
			lineKm: {
				total: lineKm,
				weak: 0,
				words: lineKm === 0 ? m.region_no_line(line) : m.region_line(line)
			}
		};
		return { region, values };
	});
}

/** Sorted rows; ties are sorted by name. */
export function orderRows(rows: readonly RegionRow[], { column, descending }: RegionOrder) {
	const byName = (a: RegionRow, b: RegionRow) =>
		compareNames(a.region.names[LANGUAGE], b.region.names[LANGUAGE]);
	const sign = descending ? -1 : 1;
	if (column === 'name') return [...rows].sort((a, b) => sign * byName(a, b));
	return [...rows].sort(
		(a, b) => sign * (a.values[column].total - b.values[column].total) || byName(a, b)
	);
}

/** Modes of lines in any region of a country in any year. */
export function listRegionModes(tables: ExploreTables, country: CountryCode): CorridorMode[] {
	const modes = new Set(
		selectWholeCountry(tables, country).flatMap(({ tracks }) => tracks.map(({ mode }) => mode))
	);
	return CORRIDOR_MODES.filter((mode) => modes.has(mode));
}

/** Length of line in use over the years; measured as drawn, so the real course is longer. */
export function listLineCells(region: Region, mode: CorridorMode): Cell[] | null {
	const track = region.tracks.find((each) => each.mode === mode);
	if (!track || track.inUseKm.every((km) => km === 0)) return null;
	return track.inUseKm.map((km) =>
		makeKnownCell(Math.round(km), km > 0 ? { quality: 'estimate', bound: 'at least' } : {})
	);
}

export const COLUMN_LABELS: Readonly<Record<RegionColumn | 'name', string>> = {
	name: m.region_column_name(),
	projects: m.region_column_projects(),
	institutes: m.region_column_institutes(),
	nodes: m.region_column_nodes(),
	lineKm: m.region_column_line()
};

/** The number of items in no region, by reason: `2 projects: known for the country only`. */
export function describeRestItems(items: readonly RestItem[], itemKind: RegionItemKind): string[] {
	return groups(items, ({ reason }) => reason).map(([reason, { length }]) =>
		m.region_rest_reason({
			items: describeItemCount(length, itemKind),
			reason: REST_REASON_LABELS[reason]
		})
	);
}

/** A corridor's sections in a region by status: `in use, 268 km; being built, 40 km`. */
export function describeSections(sections: readonly SectionInYear[]): string {
	return joinClauses(
		groups(sections, ({ status }) => status).map(([status, those]) => {
			const ends = those.map(({ segment }) => `${segment.fromPlace} – ${segment.toPlace}`);
			return m.region_sections({
				status: STATUS_LABELS[status],
				length: formatCount(Math.round(sum(those, ({ lengthKm }) => lengthKm))),
				ends: joinCommas(ends)
			});
		})
	);
}
