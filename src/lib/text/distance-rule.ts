/** How distances to corridors are measured, for the legend and cards. */
import { m } from '#messages';
import { corridorDistances, getNear, type NearView } from '../core/data/corridor-distances';
import { formatCount } from './numbers';

/** Where the filter is on: its limits in words. */
export const listNearLimits = (view: NearView): string[] =>
	getNear(view) === null
		? []
		: [m.legend_filter_near_counts(), describeNearRule(), m.legend_filter_near_limits()];

/** How distances are measured, and how far off they may be. */
export const describeNearRule = (): string =>
	m.legend_filter_near_rule({ km: formatCount(Math.round(corridorDistances.get().straightOffKm)) });
