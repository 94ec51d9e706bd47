import { describeCount, describeRestReason } from '../../data/explore/regions-words';
import type { StretchInYear } from '../../data/explore/regions';
import type { RestItem } from '../../data/explore/types';
import type { CorridorMode } from '../../data/types';
import { formatCount } from '../../domain/numbers';
import { republicByCode, type RepublicCode } from '../../domain/republics';
import { MODE_WORDS, STATUS_WORDS } from '../../layers/corridors/describe';
import type { RegionColumn, RegionRow } from './region-rows';

export const REGION_WORDS = {
	loading: 'Loading the regions …',
	retry: 'Try again',
	region: 'Region',
	lines: 'Lines in use',
	rest: 'In no region',
	rule: 'How regions are counted',
	restDetails: 'What cannot be put into a region',
	roughly: 'roughly placed',
	undated: (count: number) =>
		`${count} more ${count === 1 ? 'bears' : 'bear'} no year, so ${count === 1 ? 'it is' : 'they are'} in no count.`,
	empty: 'Nothing that the tables hold lies here in this year.',
	hint: 'Counts of what the tables hold, not of all there is.',
	draw: {
		deals: 'Draw the deals on the map',
		projects: 'Draw the sites on the map',
		finance: 'Draw loans and grants on the map'
	},
	projects: 'Project sites',
	finance: 'Loans and grants',
	financeNote: 'Records, not sums: one deal can stand in several.',
	institutes: 'Institutes',
	nodes: 'Crossings and ports',
	corridors: 'Corridors',
	lengths: 'Lengths as drawn here; corridors share track, so they do not add up.',
	noTrack: 'nothing agreed here yet'
} as const;

export const allRegionsOf = (republic: RepublicCode) =>
	`All regions of ${republicByCode(republic).name}`;

export const COLUMN_WORDS: Readonly<Record<RegionColumn | 'name', string>> = {
	name: 'Region',
	projects: 'Projects',
	institutes: 'Institutes',
	nodes: 'Crossings',
	lineKm: 'Line, km'
};

/** A cell of the table in a sentence, for pointers and screen readers. */
export function describeValue(row: RegionRow, column: RegionColumn, mode: CorridorMode): string {
	const { total } = row.values[column];
	switch (column) {
		case 'projects':
			return describeCount(row.projects, 'project', 'projects');
		case 'nodes':
			return describeCount(row.nodes, 'crossing or port', 'crossings and ports');
		case 'institutes':
			return total === 0 ? 'no institute known' : `${total} Chinese-run`;
		case 'lineKm':
			return total === 0
				? `no ${MODE_WORDS[mode]} in use`
				: `at least ${formatCount(Math.round(total))} km of ${MODE_WORDS[mode]} in use`;
	}
}

/** How many things are in no region, by why: `2 projects: known for the country only`. */
export function describeRestItems(items: readonly RestItem[], one: string, many: string): string[] {
	const reasons = [...new Set(items.map(({ reason }) => reason))];
	return reasons.map((reason) => {
		const count = items.filter((item) => item.reason === reason).length;
		return `${count} ${count === 1 ? one : many}: ${describeRestReason(reason)}`;
	});
}

/** A corridor's stretches in a region by state: `in use, 268 km; being built, 40 km`. */
export function describeStretches(stretches: readonly StretchInYear[]): string {
	const statuses = [...new Set(stretches.map(({ status }) => status))];
	return statuses
		.map((status) => {
			const those = stretches.filter((stretch) => stretch.status === status);
			const km = those.reduce((sum, { lengthKm }) => sum + lengthKm, 0);
			const ends = those.map(({ segment }) => `${segment.fromPlace} – ${segment.toPlace}`);
			return `${STATUS_WORDS[status]}, ${formatCount(Math.round(km))} km of ${ends.join(', ')}`;
		})
		.join('; ');
}

export const lineChartTitle = (mode: CorridorMode, region: string) =>
	`${MODE_WORDS[mode]} in use in ${region}`;
