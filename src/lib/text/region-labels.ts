import type { CountryCode } from '../core/domain/countries';
import { nameCountry } from './country-names';
import type { RegionRest, RestItem } from '../core/data/explore/types';
import { m } from '#messages';
import { joinNames } from './lists';
import type { CountByPlace } from '../core/data/explore/regions';

export const REGION_RULE: readonly string[] = [
	m.region_rule_point(),
	m.region_rule_roughly(),
	m.region_rule_lengths(),
	m.region_rule_map()
];

export const REST_REASON_LABELS: Readonly<Record<RestItem['reason'], string>> = {
	country: m.region_reason_country(),
	corridor: m.region_reason_corridor(),
	outside: m.region_reason_outside()
};
export type RegionItemKind = 'project' | 'node' | 'finance';

const COUNTED: Readonly<Record<RegionItemKind, (words: { count: number }) => string>> = {
	project: m.region_projects_count,
	node: m.region_nodes_count,
	finance: m.region_finance_count
};

/** `1 project`, `14 loans and grants`. */
export const describeItemCount = (count: number, itemKind: RegionItemKind): string =>
	COUNTED[itemKind]({ count });

/** What a country has without a known region, in words; null if nothing. */
export function describeRegionRest(country: CountryCode, rest: RegionRest): string | null {
	const parts = [
		...(rest.projects.length ? [describeItemCount(rest.projects.length, 'project')] : []),
		...(rest.financeRecords.length
			? [describeItemCount(rest.financeRecords.length, 'finance')]
			: [])
	];
	if (parts.length === 0) return null;
	return m.region_rest_of({ items: joinNames(parts), name: nameCountry(country) });
}

/** `5 projects, 1 more roughly placed`; `no project known`. */
export function describeCount(
	{ placed, roughly }: CountByPlace,
	itemKind: Exclude<RegionItemKind, 'finance'>
): string {
	if (placed + roughly === 0) {
		return itemKind === 'project' ? m.region_no_projects() : m.region_no_nodes();
	}
	if (placed === 0) return m.region_only_roughly({ items: describeItemCount(roughly, itemKind) });
	const items = describeItemCount(placed, itemKind);
	return roughly ? m.region_more_roughly({ items, count: roughly }) : items;
}
