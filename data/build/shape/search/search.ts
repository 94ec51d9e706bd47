import type { SearchEntry, SearchIndex } from '../../../../src/lib/core/data/search';
import type { CoreTables, DetailTables } from '../../../../src/lib/core/data/types';
import type { OtherNamesRow } from '../../geo/read-sources';
import type { TableSet } from '../../read-tables';
import {
	gatherCities,
	gatherRegions,
	gatherCountries,
	gatherStops,
	type PlaceNames
} from './gazetteer';
import * as rows from './rows';

export interface SearchNames extends PlaceNames {
	otherNames: readonly OtherNamesRow[];
}

function withOtherNames(entries: SearchEntry[], otherNames: readonly OtherNamesRow[]) {
	for (const { kind, id, names } of otherNames) {
		const entry = entries.find((each) => each.kind === kind && each.id === id);
		if (!entry) throw new Error(`data/geo/other-names.csv: no ${kind} has the id "${id}"`);
		entry.names = [...new Set([...(entry.names ?? []), ...names.split(';')])];
	}
	return entries;
}

/**
 * Everything that a reader can look for, with its names. The tables must have passed the check.
 * @throws Error where other names are given to something that is not there
 */
export function shapeSearch(
	set: TableSet,
	core: CoreTables,
	detail: DetailTables,
	names: SearchNames
): SearchIndex {
	const cities = gatherCities(names);
	const nodes = rows.gatherNodes(set, core);
	const taken = new Set([...names.cities.map((row) => row.name_en), ...nodes.map(({ id }) => id)]);
	const entries = [
		...gatherCountries(),
		...gatherRegions(names),
		...cities,
		...nodes,
		...gatherStops(set, taken),
		...rows.gatherCorridors(core),
		...rows.gatherInstitutes(core),
		...rows.gatherProjects(detail),
		...rows.gatherEvents(detail),
		...rows.gatherMeasures(),
		...rows.gatherYears(),
		...rows.gatherSections(),
		...rows.gatherClaims(),
		...rows.gatherSources(detail)
	];
	return { edition: core.edition, entries: withOtherNames(entries, names.otherNames) };
}
