import { m } from '#messages';
import { joinNames } from '../../domain/lists';
import { countryByCode, type CountryCode } from '../../domain/countries';
import type { CountByPlace } from './regions';
import type { RegionRest, RestItem } from './types';

/** How things were put into regions. */
export const REGION_RULE: readonly string[] = [
	m.region_rule_point(),
	m.region_rule_roughly(),
	m.region_rule_lengths(),
	m.region_rule_map()
];

const REASON_WORDS: Readonly<Record<RestItem['reason'], string>> = {
	country: m.region_reason_country(),
	corridor: m.region_reason_corridor(),
	outside: m.region_reason_outside()
};

export function describeRestReason(reason: RestItem['reason']): string {
	return REASON_WORDS[reason];
}

/** What is counted by place. */
export type RegionThing = 'project' | 'node' | 'finance';

const COUNTED: Readonly<Record<RegionThing, (said: { count: number }) => string>> = {
	project: m.region_projects_count,
	node: m.region_nodes_count,
	finance: m.region_finance_count
};

/** `1 project`, `14 loans and grants`. */
export const countThings = (count: number, thing: RegionThing): string => COUNTED[thing]({ count });

/** What no region of a country holds, in words; null where there is nothing. */
export function describeRegionRest(country: CountryCode, rest: RegionRest): string | null {
	const parts = [
		...(rest.projects.length ? [countThings(rest.projects.length, 'project')] : []),
		...(rest.financeRecords.length ? [countThings(rest.financeRecords.length, 'finance')] : [])
	];
	if (parts.length === 0) return null;
	return m.region_rest_of({ things: joinNames(parts), name: countryByCode(country).name });
}

/** `5 projects, 1 more roughly placed`; `no project known`. */
export function describeCount(
	{ placed, roughly }: CountByPlace,
	thing: Exclude<RegionThing, 'finance'>
): string {
	if (placed + roughly === 0) {
		return thing === 'project' ? m.region_no_projects() : m.region_no_nodes();
	}
	if (placed === 0) return m.region_only_roughly({ things: countThings(roughly, thing) });
	const things = countThings(placed, thing);
	return roughly ? m.region_more_roughly({ things, count: roughly }) : things;
}
