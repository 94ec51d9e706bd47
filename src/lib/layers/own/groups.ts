import { ATLAS_BOX } from '../../core/domain/geography';
import { memoizeBy, memoizeLast } from '../../core/domain/memoize';
import { getAgainstYear } from '../../core/domain/subject';
import type { ViewState } from '../../core/domain/view-state';
import type { MarkScale } from '../model';
import type { MarkPath } from '../svg/mark-shapes';
import { clusterPlaces, LEAST_CLUSTERED, type Cluster, type Clusters } from './clusters';
import { getShownCell, getUserTable, isShaded, selectShownSeries } from './select';
import type { UserCategory, UserSeries } from './user-table';

export type PlaceGroup = Cluster<UserSeries>;

/** The nearest whole zoom of the map; what is still together here is a list. */
export const NEAREST_ZOOM = 11;

/** What a map draws of a year: groups, the largest first, and the series that are in none. */
interface Grouped {
	groups: PlaceGroup[];
	alone: UserSeries[];
}

interface PlaceGroups extends Pick<Clusters<UserSeries>, 'listItems' | 'listPlaces'> {
	/** The same arrays for the same level, see `getGroupLevel`. */
	splitAt: (level: number) => Grouped;
}

/** The whole zoom that decides which places are together; larger marks need more room. */
export const getGroupLevel = (zoom: number, { wordFactor }: Pick<MarkScale, 'wordFactor'>) =>
	Math.floor(zoom - Math.log2(wordFactor));

const clusterSeries = memoizeLast(
	(
		series: readonly UserSeries[],
		year: number,
		baseYear: number | null,
		categories: readonly UserCategory[]
	): PlaceGroups | null => {
		const hasCircle = (each: UserSeries) =>
			each.outline === null && getShownCell(each, year, baseYear).value !== null;
		const points = series.filter(hasCircle);
		if (points.length <= LEAST_CLUSTERED) return null;
		const rest = series.filter((each) => !hasCircle(each));
		const places = points.map((item) => ({
			...{ item, lonLat: item.from, category: item.category },
			size: Math.abs(getShownCell(item, year, baseYear).value!)
		}));
		// changes have colours of their own
		const clusters = clusterPlaces(places, baseYear === null ? categories : [], NEAREST_ZOOM);
		const splitAt = memoizeBy(String, (level: number): Grouped => {
			const { clusters: groups, alone } = clusters.listIn(ATLAS_BOX, level);
			return { groups, alone: [...rest, ...alone] };
		});
		return { listItems: clusters.listItems, listPlaces: clusters.listPlaces, splitAt };
	}
);

/** The groups of a view’s places; null if each is drawn. */
export function findPlaceGroups(view: ViewState): PlaceGroups | null {
	const { shape, categories } = getUserTable();
	if (shape !== 'points' || isShaded(view) || !view.layers.includes('own')) return null;
	return clusterSeries(selectShownSeries(view), view.year, getAgainstYear(view), categories);
}

/** The series that a map at a zoom draws one by one; the same array as long as they stay the same. */
export const selectDrawnSeries = (
	view: ViewState,
	zoom: number,
	scale: MarkScale
): readonly UserSeries[] =>
	findPlaceGroups(view)?.splitAt(getGroupLevel(zoom, scale)).alone ?? selectShownSeries(view);

const EDGE_PX = 2.5;
const RING_PX = 5;

/** A part of a ring from one share of a turn to another, clockwise from the top. */
function drawArc([x, y]: readonly [number, number], radiusPx: number, from: number, to: number) {
	const at = (share: number) => {
		const angle = 2 * Math.PI * share - Math.PI / 2;
		return `${(x + radiusPx * Math.cos(angle)).toFixed(2)} ${(y + radiusPx * Math.sin(angle)).toFixed(2)}`;
	};
	const middle = (from + to) / 2;
	// in two halves: the ends of a whole ring are one point
	return `M${at(from)}${[middle, to].map((end) => `A${radiusPx} ${radiusPx} 0 0 1 ${at(end)}`).join('')}`;
}

/**
 * The ring of a group, in the colours of its categories; its number is text.
 * @param factor of all texts on the map
 */
export function paintGroup(
	{ count, radiusPx, parts }: Pick<PlaceGroup, 'count' | 'radiusPx' | 'parts'>,
	at: readonly [number, number],
	factor = 1
): MarkPath[] {
	const radius = Math.round(radiusPx * factor * 10) / 10;
	const ring = drawArc(at, radius, 0, 1);
	let from = 0;
	const arcs = parts.map(({ category, count: own }): MarkPath => {
		const d = drawArc(at, radius, from, (from += own / count));
		return { d, stroke: `var(--${category.token})`, strokeWidth: RING_PX * factor };
	});
	return [
		{ d: ring, fill: 'var(--case)', stroke: 'var(--own)', strokeWidth: EDGE_PX * factor },
		...arcs
	];
}
