import type {
	Region,
	RegionItem,
	RegionRest,
	RestItem
} from '../../../../src/lib/core/data/explore/types';
import type { ByCountry } from '../../../../src/lib/core/data/types';
import type { LonLat } from '../../../../src/lib/core/domain/geography';
import { isCountryCode, COUNTRY_CODES } from '../../../../src/lib/core/domain/countries';
import { number, optionalLonLat, optionalNumber, text } from '../../cells';
import type { CsvRow } from '../../csv-table';
import {
	findRegionAt,
	listCodesSince,
	selectFirstAreas,
	type RegionArea
} from '../../geo/region-areas';
import { indexPlaces } from '../../joined-places';
import { listProjectStates } from '../../project-statuses';
import { getTable, type TableSet } from '../../read-tables';
import { shapeRegionLengths } from './region-lengths';

/** Where an item of a country is: in a region, or known only for the country. */
interface Placed {
	country: string;
	/** The region before any was divided, and the part of it since; none if only the country is known. */
	codes: string[];
	item: RegionItem;
	reason: RestItem['reason'];
}

/** The codes of the regions that a point of a country has been in; none if it is outside all. */
export function listCodesAt(
	areas: readonly RegionArea[],
	country: string,
	point: LonLat
): string[] {
	const first = findRegionAt(selectFirstAreas(areas), country, point);
	return listCodesSince(areas, first, point);
}

/** A row with a country, a point and a precision: a project or a loan. */
function placeSite(areas: readonly RegionArea[], row: CsvRow, fromYear: number | null): Placed {
	const country = text(row, 'country');
	const point = optionalLonLat(row);
	// items of a corridor are drawn along it, so their point does not give a region
	const alongCorridor = text(row, 'corridor_id') !== '';
	return {
		country,
		codes: point && !alongCorridor ? listCodesAt(areas, country, point) : [],
		item: { id: text(row, 'id'), fromYear, roughly: text(row, 'place_precision') === 'region' },
		reason: alongCorridor ? 'corridor' : point ? 'outside' : 'country'
	};
}

function placeInstitute(areas: readonly RegionArea[], row: CsvRow): Placed {
	const country = text(row, 'country');
	const point: LonLat = [number(row, 'lon'), number(row, 'lat')];
	const opened = text(row, 'opened');
	return {
		country,
		codes: listCodesAt(areas, country, point),
		item: {
			id: text(row, 'id'),
			fromYear: opened === '' ? null : Number(opened.slice(0, 4)),
			roughly: false
		},
		reason: 'outside'
	};
}

function placeNode(areas: readonly RegionArea[], row: CsvRow, place: CsvRow): Placed {
	const country = text(place, 'country');
	const point: LonLat = [number(place, 'lon'), number(place, 'lat')];
	return {
		country,
		codes: listCodesAt(areas, country, point),
		item: {
			id: text(row, 'place_id'),
			fromYear: optionalNumber(row, 'opened_year'),
			roughly: text(place, 'position') === 'weak'
		},
		reason: 'outside'
	};
}

/**
 * Regions of the five countries, of all years, and their items, by point in polygon; and by country
 * the items known only for the country. Nodes on the other side of a border are in no region.
 */
export function shapeRegions(
	set: TableSet,
	areas: readonly RegionArea[]
): { regions: Region[]; regionRest: ByCountry<RegionRest> } {
	const places = indexPlaces(set);
	const states = listProjectStates(set);
	const listSpans = (id: string) => states.get(id)!.spans;
	const projects = getTable(set, 'projects').rows.map((row) =>
		placeSite(areas, row, states.get(text(row, 'id'))!.firstYear)
	);
	const finance = getTable(set, 'finance_records').rows.map((row) =>
		placeSite(areas, row, number(row, 'year'))
	);
	const institutes = getTable(set, 'institutes').rows.map((row) => placeInstitute(areas, row));
	const nodes = getTable(set, 'corridor_nodes').rows.map((row) =>
		placeNode(areas, row, places.get(text(row, 'place_id')) as CsvRow)
	);
	const lengths = shapeRegionLengths(set, areas);
	const inRegion = (placed: readonly Placed[], code: string) =>
		placed.filter((each) => each.codes.includes(code)).map(({ item }) => item);
	const withSpans = <Item extends { id: string }>(item: Item) => ({
		...item,
		spans: listSpans(item.id)
	});
	const listRest = (placed: readonly Placed[], country: string): RestItem[] =>
		placed
			.filter((each) => each.country === country && each.codes.length === 0)
			.map(({ item: { id, fromYear }, reason }) => ({ id, fromYear, reason }));
	const regions = areas.flatMap((area): Region[] => {
		const { code, slug, iso, country, formed, divided, partOf, names, lonLat } = area;
		if (!isCountryCode(country)) return [];
		return [
			{
				...{ code, slug, iso, country, formed, divided, partOf, names, lonLat },
				projects: inRegion(projects, code).map(withSpans),
				financeRecords: inRegion(finance, code),
				institutes: inRegion(institutes, code),
				nodes: inRegion(nodes, code),
				sections: lengths.sections.get(code) ?? [],
				tracks: lengths.tracks.get(code) ?? []
			}
		];
	});
	const rest = COUNTRY_CODES.map((code): [string, RegionRest] => [
		code,
		{ projects: listRest(projects, code).map(withSpans), financeRecords: listRest(finance, code) }
	]);
	return { regions, regionRest: Object.fromEntries(rest) as ByCountry<RegionRest> };
}
