import * as searches from '../../../../src/lib/layers/lists/searches';
import * as headings from '../../../../src/lib/layers/lists/headings';
import type { ListSearched, SearchHeadings } from '../../../../src/lib/layers/entry-model';
import type { SearchEntry, SearchIndex } from '../../../../src/lib/find/search';
import type { CoreTables, DetailTables } from '../../../../src/lib/core/data/types';
import type { OtherNamesRow } from '../../geo/read-sources';
import { text } from '../../cells';
import { getTable, type TableSet } from '../../read-tables';
import {
	gatherCities,
	gatherRegions,
	gatherCountries,
	gatherStops,
	gatherTowns,
	type PlaceNames
} from './gazetteer';
import { shapeClaims } from '../claims';
import * as rows from './rows';

export interface SearchNames extends PlaceNames {
	otherNames: readonly OtherNamesRow[];
}

function withOtherNames(entries: SearchEntry[], { otherNames, towns }: SearchNames) {
	for (const { kind, id, names } of otherNames) {
		const entry = entries.find((each) => each.kind === kind && each.id === id);
		// an older edition may lack the row of a town
		if (!entry && towns.some((town) => town.id === id)) continue;
		if (!entry) throw new Error(`data/geo/other-names.csv: no ${kind} has the id "${id}"`);
		entry.names = [...new Set([...(entry.names ?? []), ...names.split(';')])];
	}
	return entries;
}

/** Names and ids of corridor stops that are already included as a city, crossing or port. */
const takenBy = (set: TableSet, { cities }: PlaceNames): ReadonlySet<string> =>
	new Set([
		...cities.map((row) => row.name_en),
		...getTable(set, 'corridor_nodes').rows.map((row) => text(row, 'place_id'))
	]);

/** The ids of places that are found by name and have no mark on the map. */
export const listSearchedPlaces = (set: TableSet, names: PlaceNames): string[] =>
	[
		...gatherRegions(names),
		...gatherCities(names),
		...gatherTowns(set, names),
		...gatherStops(set, takenBy(set, names), names.translations)
	]
		.filter(({ kind }) => kind === 'place')
		.map(({ id }) => id);

/**
 * Everything that a reader can look for, with its names. The tables must have passed the check.
 * @throws Error for other names of an unknown id
 */
export function shapeSearch(
	set: TableSet,
	core: CoreTables,
	detail: DetailTables,
	names: SearchNames
): SearchIndex {
	const nodes = rows.gatherNodes(set, core, names.translations);
	const entries = [
		...gatherCountries(),
		...gatherRegions(names),
		...gatherCities(names),
		...gatherTowns(set, names),
		...nodes,
		...gatherStops(set, takenBy(set, names), names.translations),
		...Object.values<ListSearched>(searches).flatMap((list) => list(detail, core)),
		...rows.gatherEvents(detail),
		...rows.gatherMeasures(),
		...rows.gatherYears(),
		...rows.gatherSections(),
		...rows.gatherClaims(shapeClaims(set)),
		...rows.gatherSources(detail)
	];
	return {
		edition: core.edition,
		headings: Object.assign({}, ...Object.values<SearchHeadings>(headings)) as SearchHeadings,
		entries: withOtherNames(entries, names)
	};
}
