import { memoizeBy, memoizeLast } from '../../core/domain/memoize';
import type { ViewState } from '../../core/domain/view-state';
import type { MarkGroup, MarkGroups } from '../layer-drawing';
import { getUserTip } from './describe';
import {
	findPlaceGroups,
	getGroupLevel,
	NEAREST_ZOOM,
	paintGroup,
	type PlaceGroup
} from './groups';

const makeGroup = (group: PlaceGroup): MarkGroup => ({
	...group,
	name: group.largest.name,
	paint: (factor) => paintGroup(group, [0, 0], factor)
});

const nameGroups = memoizeLast(
	(found: NonNullable<ReturnType<typeof findPlaceGroups>>, year: number): MarkGroups => ({
		nearestZoom: NEAREST_ZOOM,
		getLevel: getGroupLevel,
		listAt: memoizeBy(String, (level: number) => found.splitAt(level).groups.map(makeGroup)),
		listPlaces: found.listPlaces,
		listWords: (id, most) =>
			found
				.listItems(id)
				.slice(0, most)
				.map((series) => {
					const { key, name } = series;
					return { key, name, value: getUserTip(series, year).value };
				})
	})
);

/** The groups of a reader's places on the live map. */
export function findGroups(view: ViewState): MarkGroups | null {
	const found = findPlaceGroups(view);
	return found && nameGroups(found, view.year);
}
