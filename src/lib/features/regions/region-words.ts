import { m } from '#messages';
import {
	countThings,
	describeCount,
	describeRestReason,
	type RegionThing,
	type SectionInYear
} from '$lib/core/data/explore/regions';
import type { RestItem } from '$lib/core/data/explore/types';
import type { CorridorMode } from '$lib/core/data/types';
import { joinClauses, joinCommas } from '$lib/core/domain/lists';
import { formatCount } from '$lib/core/domain/numbers';
import { countryByCode, type CountryCode } from '$lib/core/domain/countries';
import { MODE_WORDS, STATUS_WORDS } from '$lib/layers/corridors/describe';
import type { RegionColumn, RegionRow } from './region-rows';

export const REGION_WORDS = {
	draw: {
		projects: m.region_draw_projects(),
		finance: m.region_draw_finance()
	}
} as const;

export const allRegionsOf = (country: CountryCode) =>
	m.region_all_of({ name: countryByCode(country).name });

export const COLUMN_WORDS: Readonly<Record<RegionColumn | 'name', string>> = {
	name: m.region_column_name(),
	projects: m.region_column_projects(),
	institutes: m.region_column_institutes(),
	nodes: m.region_column_nodes(),
	lineKm: m.region_column_line()
};

/** A cell of the table in a sentence, for pointers and screen readers. */
export function describeValue(row: RegionRow, column: RegionColumn, mode: CorridorMode): string {
	const { total } = row.values[column];
	switch (column) {
		case 'projects':
			return describeCount(row.projects, 'project');
		case 'nodes':
			return describeCount(row.nodes, 'node');
		case 'institutes':
			return total === 0 ? m.region_no_institutes() : m.region_chinese_run({ count: total });
		case 'lineKm':
			return total === 0
				? m.region_no_line({ mode: MODE_WORDS[mode] })
				: m.region_line({ length: formatCount(Math.round(total)), mode: MODE_WORDS[mode] });
	}
}

/** How many things are in no region, by why: `2 projects: known for the country only`. */
export function describeRestItems(items: readonly RestItem[], thing: RegionThing): string[] {
	const reasons = [...new Set(items.map(({ reason }) => reason))];
	return reasons.map((reason) => {
		const count = items.filter((item) => item.reason === reason).length;
		return m.region_rest_reason({
			things: countThings(count, thing),
			reason: describeRestReason(reason)
		});
	});
}

/** A corridor's sections in a region by state: `in use, 268 km; being built, 40 km`. */
export function describeSections(stretches: readonly SectionInYear[]): string {
	const statuses = [...new Set(stretches.map(({ status }) => status))];
	return joinClauses(
		statuses.map((status) => {
			const those = stretches.filter((stretch) => stretch.status === status);
			const km = those.reduce((sum, { lengthKm }) => sum + lengthKm, 0);
			const ends = those.map(({ segment }) => `${segment.fromPlace} – ${segment.toPlace}`);
			return m.region_sections({
				status: STATUS_WORDS[status],
				length: formatCount(Math.round(km)),
				ends: joinCommas(ends)
			});
		})
	);
}

export const lineChartTitle = (mode: CorridorMode, region: string) =>
	m.region_line_chart({ mode: MODE_WORDS[mode], region });
