import { LANGUAGE } from '#language';
import { foldText } from '../../../../src/lib/find/search-fold';
import type { HistoryTables } from '../../../../src/lib/core/data/history-types';
import type { LonLat } from '../../../../src/lib/core/domain/geography';
import { memoizeBy } from '../../../../src/lib/core/domain/memoize';
import { groupRowsBy, number, optionalLonLat, text } from '../../cells';
import type { CsvRow } from '../../csv-table';
import { measureDistanceKm } from '../../distance';
import type { CityRow } from '../../geo/read-sources';
import { joinPlaces } from '../../joined-places';
import { getTable, type TableSet } from '../../read-tables';
import { isStopKind, type PlaceNames } from '../search/gazetteer';

/** A place that has a card: a row of `places`, a city of the map or a town. */
interface KnownPlace {
	/** Id in `places` if it has a row there. */
	id: string;
	country: string;
	/** In English and in the local language. */
	names: readonly string[];
	lonLat: LonLat;
	/** Rows that name no place are told of a city rather than of a station in it. */
	isTown: boolean;
}

/** A row that names a city may be at its edge. */
const SAME_NAME_KM = 30;
/** A row with a point and no known name is told of the place that is nearest. */
const NEAR_KM = 10;

/** Each name is compared with hundreds. */
const foldOnce = memoizeBy((name: string) => name, foldText);
const isSame = (a: string, b: string) => a !== '' && foldOnce(a) === foldOnce(b);

const getPoint = (row: CsvRow): LonLat => [number(row, 'lon'), number(row, 'lat')];

/** The row of `places` that is a city of the map under the same name, in English or as written there. */
const findRowOfCity = (rows: readonly CsvRow[], city: CityRow): CsvRow | undefined =>
	rows.find(
		(row) =>
			text(row, 'country') === city.country &&
			isStopKind(text(row, 'kind')) &&
			(isSame(text(row, 'name'), city.name_en) ||
				isSame(text(row, 'name_local'), city.name_local)) &&
			measureDistanceKm(getPoint(row), [city.lon, city.lat]) <= NEAR_KM
	);

export interface HistoryPlaces {
	/** By the id of a card, all places that it tells of. */
	cards: ReadonlyMap<string, readonly string[]>;
	/** Places that share a card with others. */
	grouped: readonly string[];
	/** The place of a row with a name or a point; null if none is known or near. */
	find(country: string, name: string, lonLat: LonLat | null): string | null;
}

function listTowns(set: TableSet, { towns }: PlaceNames): KnownPlace[] {
	return towns.flatMap((town): KnownPlace[] => {
		const row = getTable(set, town.table).rows.find((each) => text(each, 'id') === town.row);
		const lonLat = row ? optionalLonLat(row) : null;
		if (!lonLat) return [];
		const { id, country, name_en: name, name_local: local } = town;
		return [{ id, country, names: [name, local], lonLat, isTown: true }];
	});
}

/** Every place with a card, and which of them a card tells together. */
export function listHistoryPlaces(set: TableSet, names: PlaceNames): HistoryPlaces {
	const nodes = new Set(getTable(set, 'corridor_nodes').rows.map((row) => text(row, 'place_id')));
	const grouped = new Set(names.groups.map(({ place }) => place));
	const rows = joinPlaces(set);
	const ids = new Map<string, string>();
	const ofCities = names.cities.map((city): KnownPlace => {
		const row = findRowOfCity(rows, city);
		const id = row ? text(row, 'id') : String(city.geonames_id);
		ids.set(String(city.geonames_id), id);
		const { country, name_en: name, name_local: local } = city;
		return { id, country, names: [name, local], lonLat: [city.lon, city.lat], isTown: true };
	});
	const taken = new Set(ids.values());
	const ofRows = rows
		.filter((row) => {
			const id = text(row, 'id');
			return isStopKind(text(row, 'kind')) || nodes.has(id) || grouped.has(id);
		})
		.filter((row) => !taken.has(text(row, 'id')))
		.map((row): KnownPlace => ({
			id: text(row, 'id'),
			country: text(row, 'country'),
			names: [text(row, 'name'), text(row, 'name_local')],
			lonLat: getPoint(row),
			isTown: text(row, 'kind') === 'city'
		}));
	const known = [...ofCities, ...listTowns(set, names), ...ofRows];
	for (const { id } of known) ids.set(id, id);
	const groups = gatherGroups(names, ids);
	const cards = new Map([...ids].map(([card, id]) => [card, groups.get(id) ?? [id]]));
	return {
		cards,
		grouped: [...groups.keys()],
		find: (country, name, lonLat) =>
			findNamed(known, country, name, lonLat) ?? findNear(known, country, lonLat)
	};
}

/** By place, all places of its group; an older edition may lack some. */
function gatherGroups({ groups }: PlaceNames, ids: ReadonlyMap<string, string>) {
	const members = new Map<string, string[]>();
	for (const { group, place } of groups) {
		const id = ids.get(place);
		const known = members.get(group) ?? [];
		// a station and its city can be one row
		if (id && !known.includes(id)) members.set(group, [...known, id]);
	}
	const shared = [...members.values()].filter((all) => all.length > 1);
	return new Map(shared.flatMap((all) => all.map((id) => [id, all] as const)));
}

/** The names of places; those of the tables are translated later, those of cities are here. */
export function namePlaces(
	set: TableSet,
	{ cities }: PlaceNames,
	ids: readonly string[]
): HistoryTables['names'] {
	const rows = groupRowsBy(getTable(set, 'places').rows, 'id');
	const named = ids.flatMap((id): [string, HistoryTables['names'][string]][] => {
		const row = rows.get(id);
		if (row) return [[id, { name: text(row, 'name') }]];
		const city = cities.find(({ geonames_id: number }) => String(number) === id);
		return city ? [[id, { label: city[`name_${LANGUAGE}`] }]] : [];
	});
	return Object.fromEntries(named);
}

function findNamed(
	known: readonly KnownPlace[],
	country: string,
	name: string,
	lonLat: LonLat | null
): string | null {
	// `Almaty CHP-2, Almaty` and `Astana (light rail)` name their city
	const parts = name.split(/[,(;]/).map((part) => part.trim());
	const found = known.find(
		(place) =>
			place.country === country &&
			place.names.some((own) => parts.some((part) => isSame(own, part))) &&
			(!lonLat || measureDistanceKm(place.lonLat, lonLat) <= SAME_NAME_KM)
	);
	return found?.id ?? null;
}

function findNear(
	known: readonly KnownPlace[],
	country: string,
	lonLat: LonLat | null
): string | null {
	if (!lonLat) return null;
	const near = known
		.filter((place) => place.country === country)
		.map(({ id, isTown, lonLat: own }) => ({ id, isTown, km: measureDistanceKm(own, lonLat) }))
		.filter(({ km }) => km <= NEAR_KM)
		.sort((a, b) => Number(b.isTown) - Number(a.isTown) || a.km - b.km);
	return near[0]?.id ?? null;
}
