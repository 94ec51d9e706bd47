import { LANGUAGE } from '#language';
import { m } from '#messages';
import {
	findLaterRegion,
	findRegionChanges,
	getRegionStart,
	type RegionChange
} from '$lib/core/data/explore/regions';
import type { ExploreTables, Region } from '$lib/core/data/explore/types';
import type { ViewState } from '$lib/core/domain/view-state';
import { formatStagePath } from '$lib/state/stage-path';
import { formatDate } from '$lib/text/dates';
import { joinNames } from '$lib/text/lists';

/** A sentence on what a region was or became, with links to the other regions in their year. */
export interface RegionHistory {
	words: string;
	links: readonly { name: string; link: string }[];
}

const nameOf = ({ names }: Region): string => names[LANGUAGE];

const linkTo = (region: Region, year: number, view: ViewState) => ({
	name: m.region_in_year({ name: nameOf(region), year }),
	link: formatStagePath({
		...{ ...view, year, country: region.country, region: region.slug },
		...{ selection: null, camera: null }
	})
});

const listInputs = ({ date, before, since }: RegionChange) => ({
	date: formatDate(date),
	before: nameOf(before),
	parts: joinNames(since.map(nameOf))
});

/** What became of a region of a view, and what it was formed from; empty for most. */
export function describeHistory(
	tables: ExploreTables,
	region: Region,
	view: ViewState
): RegionHistory[] {
	const { formed, divided } = findRegionChanges(tables, region);
	return [
		...(divided
			? [
					{
						words: m.region_divided(listInputs(divided)),
						links: divided.since.map((part) => linkTo(part, getRegionStart(part), view))
					}
				]
			: []),
		...(formed
			? [
					{
						words: m.region_formed(listInputs(formed)),
						links: [linkTo(formed.before, getRegionStart(region) - 1, view)]
					}
				]
			: [])
	];
}

/** Why the region of a view has no card: it does not exist yet. Null if it does, or is none. */
export function describeLaterRegion(tables: ExploreTables, view: ViewState): RegionHistory | null {
	const { country, region: slug, year } = view;
	const later = country && slug ? findLaterRegion(tables, country, slug, year) : null;
	if (!later) return null;
	const { region, before } = later;
	return {
		words: m.region_not_yet({
			...{ name: nameOf(region), date: formatDate(region.formed!), year },
			before: nameOf(before)
		}),
		links: [linkTo(before, year, view), linkTo(region, getRegionStart(region), view)]
	};
}
