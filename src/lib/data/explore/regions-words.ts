import { republicByCode, type RepublicCode } from '../../domain/republics';
import type { CountByPlace } from './regions';
import type { RegionRest, RestItem } from './types';

/** How things were put into regions. */
export const REGION_RULE: readonly string[] = [
	'A thing is counted in the region that its point lies in, or in the nearest one of its republic within 5 km. Points of institutes are from memory, good to about 2 km.',
	'“Roughly” means that the point is the nearest town, or the middle of an area or line: the thing may lie in the next region.',
	'Lengths are measured along the waypoints as drawn and cut at the regions’ borders; bends are left out, so real courses are longer. A stretch of track counts once, however many corridors run over it.',
	'Regions are those of the map: Kazakhstan’s as before 2018 and 2022, without Shymkent, Abai, Jetisu and Ulytau.'
];

const REASON_WORDS: Readonly<Record<RestItem['reason'], string>> = {
	country: 'known for the country only',
	corridor: 'along a corridor that runs through regions',
	outside: 'in the Caspian or on its shore, outside the regions’ drawn ground'
};

export function describeRestReason(reason: RestItem['reason']): string {
	return REASON_WORDS[reason];
}

const of = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** What no region of a republic holds, in words; null where there is nothing. */
export function describeRegionRest(republic: RepublicCode, rest: RegionRest): string | null {
	const parts = [
		...(rest.projects.length ? [of(rest.projects.length, 'project', 'projects')] : []),
		...(rest.financeRecords.length
			? [of(rest.financeRecords.length, 'loan or grant', 'loans and grants')]
			: [])
	];
	if (parts.length === 0) return null;
	return `${parts.join(' and ')} of ${republicByCode(republic).name} cannot be put into a region.`;
}

/** `5 projects, 1 more roughly placed`; `no project known`. */
export function describeCount(
	{ placed, roughly }: CountByPlace,
	one: string,
	many: string
): string {
	if (placed + roughly === 0) return `no ${one} known`;
	if (placed === 0) return `${of(roughly, one, many)}, roughly placed`;
	return `${of(placed, one, many)}${roughly ? `, ${roughly} more roughly placed` : ''}`;
}
