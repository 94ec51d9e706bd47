import type { HistoryEntry, HistoryTables } from '../../../../src/lib/core/data/history-types';
import { getEdition } from '../../data-package';
import type { RegionArea } from '../../geo/region-areas';
import { getTable, type TableSet } from '../../read-tables';
import { text } from '../../cells';
import type { PlaceNames } from '../search/gazetteer';
import { listHistoryPlaces, namePlaces } from './places';
import {
	findPlaceRegions,
	listEventEntries,
	listFinanceEntries,
	listInstituteEntries,
	listPlaceEntries,
	listProjectEntries,
	listTieEntries,
	type HistoryGround
} from './rows';
import { listSectionEntries } from './sections';
import { listTrafficEntries } from './traffic';

/** An event that is the opening of an institute, which says it itself. */
function isToldByInstitute(
	entry: HistoryEntry,
	institutes: readonly HistoryEntry[],
	set: TableSet
) {
	if (entry.kind !== 'event') return false;
	const event = getTable(set, 'events').rows.find((row) => text(row, 'id') === entry.row);
	if (!event || text(event, 'kind') !== 'opening') return false;
	return institutes.some(({ date, at }) => date === entry.date && at.join() === entry.at.join());
}

/**
 * What the tables know of each place, crossing, station, city and region, by date. Rows without a
 * date are left out, as are those that belong to no place with a card and no region. The tables
 * must have passed the check.
 */
export function shapeHistories(
	set: TableSet,
	areas: readonly RegionArea[],
	names: PlaceNames
): HistoryTables {
	const places = listHistoryPlaces(set, names);
	const ground: HistoryGround = { set, areas, places, links: names.links };
	const told = new Set([...places.cards.values()].flat());
	const institutes = listInstituteEntries(ground);
	const rows = [
		...institutes,
		...listProjectEntries(ground),
		...listFinanceEntries(ground),
		...listEventEntries(ground).filter((each) => !isToldByInstitute(each, institutes, set)),
		...listTieEntries(ground)
	];
	const entries = [
		...rows,
		...listPlaceEntries(ground, rows),
		...listSectionEntries(set, areas, (place) => told.has(place)),
		...listTrafficEntries(set, names.links, findPlaceRegions(ground))
	]
		.filter(({ at, regions }) => at.length + regions.length > 0)
		.sort((a, b) => compareTexts(a.date, b.date) || compareTexts(a.id, b.id));
	const ofPlace = entries.filter(({ kind }) => kind === 'traffic' || kind === 'date');
	const named = new Set([...places.grouped, ...ofPlace.flatMap(({ at }) => at)]);
	const known = new Set(entries.flatMap(({ at }) => at));
	const cards = [...places.cards].filter(([, ids]) => ids.some((id) => known.has(id)));
	return {
		edition: getEdition(set.dataPackage),
		entries,
		cards: Object.fromEntries(cards.map(([card, ids]) => [card, [...ids]])),
		names: namePlaces(set, names, [...named])
	};
}

const compareTexts = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
