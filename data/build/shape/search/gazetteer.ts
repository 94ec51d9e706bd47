import { groups } from 'd3-array';
import { LANGUAGE } from '#language';
import { m } from '#messages';
import type { SearchEntry } from '../../../../src/lib/find/search';
import { foldText } from '../../../../src/lib/find/search-fold';
import type { LonLat } from '../../../../src/lib/core/domain/geography';
import { isCountryCode, type CountryCode } from '../../../../src/lib/core/domain/countries';
import { nameCountry, NAMED_COUNTRIES } from '../../../../src/lib/text/country-names';
import { number, optionalLonLat, text } from '../../cells';
import type { CsvRow } from '../../csv-table';
import type {
	CityRow,
	PlaceGroupRow,
	PlaceLinkRow,
	RegionRow,
	TownRow
} from '../../geo/read-sources';
import { joinPlaces } from '../../joined-places';
import { getTable, type TableSet } from '../../read-tables';
import { getRegionSlug } from '../region-slug';

/** Places from the tables of the geometry. */
export interface PlaceNames {
	cities: readonly CityRow[];
	regions: readonly RegionRow[];
	towns: readonly TownRow[];
	groups: readonly PlaceGroupRow[];
	links: readonly PlaceLinkRow[];
	/** Of an English name in the tables, into all other languages. */
	translations: (english: string) => readonly string[];
}

export const getCountryName = (code: string): string => {
	if (isCountryCode(code)) return nameCountry(code);
	return code === 'CHN' ? m.gazetteer_china() : '';
};

/** A field with the code of one of the five, left out for any other country. */
export const inCountry = (code: string): { country?: CountryCode } =>
	isCountryCode(code) ? { country: code } : {};

/** The name of a place in the language of this process, and in all others. */
function listNames(row: CityRow | RegionRow | TownRow): { name: string; names: string[] } {
	const name = row[`name_${LANGUAGE}`];
	const names = new Set([row.name_local, row.name_ru, row.name_zh, row.name_kk]);
	if (LANGUAGE !== 'en') names.add(row.name_en);
	names.delete(name);
	return { name, names: [...names] };
}

export function gatherCountries(): SearchEntry[] {
	return NAMED_COUNTRIES.map(({ code, slug, name }) => ({
		kind: 'country',
		id: code,
		name,
		...(LANGUAGE !== 'en' && { names: [slug] }),
		country: code
	}));
}

const toThousandths = (degrees: number) => Number(degrees.toFixed(3));

/**
 * Regions of the five, by the word that links use, each once with all its names; Chinese provinces
 * are places on the map.
 */
export function gatherRegions({ regions }: PlaceNames): SearchEntry[] {
	const bySlug = groups(regions, getRegionSlug);
	return bySlug.map(([id, rows]): SearchEntry => {
		// the latest row last
		const row = rows.at(-1)!;
		const { name, names } = listNames(row);
		const former = rows.slice(0, -1).map(listNames);
		const others = former.flatMap((each) => [each.name, ...each.names]);
		const all = new Set([...names, ...others].filter((each) => each !== name));
		const entry = { id, name, names: [...all] };
		const context = getCountryName(row.country);
		return isCountryCode(row.country)
			? { kind: 'region', ...entry, context, country: row.country }
			: {
					kind: 'place',
					...entry,
					context: m.gazetteer_province({ country: context }),
					at: [row.lon, row.lat]
				};
	});
}

export function gatherCities({ cities }: PlaceNames): SearchEntry[] {
	return cities.map((row) => {
		const { name, names } = listNames(row);
		return {
			kind: 'place',
			id: String(row.geonames_id),
			name,
			context: getCountryName(row.country),
			names,
			...inCountry(row.country),
			at: [toThousandths(row.lon), toThousandths(row.lat)]
		};
	});
}

/** Towns that rows name; an edition without the row of one has no point for it. */
export function gatherTowns(set: TableSet, { towns }: PlaceNames): SearchEntry[] {
	return towns.flatMap((town): SearchEntry[] => {
		const row = getTable(set, town.table).rows.find((each) => text(each, 'id') === town.row);
		const at = row && optionalLonLat(row);
		if (!at) return [];
		return [
			{
				kind: 'place',
				id: town.id,
				...listNames(town),
				context: getCountryName(town.country),
				...inCountry(town.country),
				at: at.map(toThousandths) as LonLat
			}
		];
	});
}

/** The names of a place of the tables in all languages but English, spelled differently. */
export function listAllNames(place: CsvRow, translations: PlaceNames['translations']): string[] {
	const names = [text(place, 'name_local'), ...translations(text(place, 'name'))];
	const folded = names.map(foldText);
	return names.filter((name, index) => name !== '' && folded.indexOf(folded[index]!) === index);
}

const KIND_LABELS: Readonly<Record<string, string>> = {
	city: m.gazetteer_town(),
	station: m.gazetteer_station(),
	pass: m.gazetteer_pass(),
	border_crossing: m.corridors_crossing(),
	port: m.corridors_port(),
	field: m.gazetteer_field()
};

/** Is a place of this kind found by name? Bends and compressor stations are not. */
export const isStopKind = (kind: string) => kind in KIND_LABELS;

/** Towns, stations and passes that corridors name and that are neither cities nor nodes. */
export function gatherStops(
	set: TableSet,
	taken: ReadonlySet<string>,
	translations: PlaceNames['translations']
): SearchEntry[] {
	return joinPlaces(set).flatMap((row): SearchEntry[] => {
		const kind = KIND_LABELS[text(row, 'kind')];
		const name = text(row, 'name');
		if (!kind || taken.has(name) || taken.has(text(row, 'id'))) return [];
		const country = text(row, 'country');
		const at = [number(row, 'lon'), number(row, 'lat')].map(toThousandths) as LonLat;
		return [
			{
				kind: 'place',
				id: text(row, 'id'),
				name,
				context: [kind, getCountryName(country)].filter(Boolean).join(', '),
				names: listAllNames(row, translations).filter((other) => other !== name),
				...inCountry(country),
				at
			}
		];
	});
}
