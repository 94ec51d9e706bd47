import { LANGUAGE } from '#language';
import { m } from '#messages';
import type { SearchEntry } from '../../../../src/lib/core/data/search';
import type { LonLat } from '../../../../src/lib/core/domain/geography';
import {
	isCountryCode,
	COUNTRIES,
	countryByCode,
	type CountryCode
} from '../../../../src/lib/core/domain/countries';
import { number, text } from '../../cells';
import type { CityRow, RegionRow } from '../../geo/read-sources';
import { tableOf, type TableSet } from '../../read-tables';
import { slugOfRegion } from '../region-slug';

/** Places from the tables of the geometry. */
export interface PlaceNames {
	cities: readonly CityRow[];
	regions: readonly RegionRow[];
}

export const countryName = (code: string): string => {
	if (isCountryCode(code)) return countryByCode(code).name;
	return code === 'CHN' ? m.gazetteer_china() : '';
};

/** A field with the code of one of the five, left out for any other country. */
export const inCountry = (code: string): { country?: CountryCode } =>
	isCountryCode(code) ? { country: code } : {};

/** The name of a place in the language of this process, and in all others. */
function namesOf(row: CityRow | RegionRow): { name: string; names: string[] } {
	const name = row[`name_${LANGUAGE}`];
	const names = new Set([row.name_local, row.name_ru, row.name_zh, row.name_kk]);
	if (LANGUAGE !== 'en') names.add(row.name_en).delete(name);
	return { name, names: [...names] };
}

export function gatherCountries(): SearchEntry[] {
	return COUNTRIES.map(({ code, slug, name }) => ({
		kind: 'country',
		id: code,
		name,
		...(LANGUAGE !== 'en' && { names: [slug] }),
		country: code
	}));
}

const toThousandths = (degrees: number) => Number(degrees.toFixed(3));

/** Regions of the five, by the word that links use; Chinese provinces are places on the map. */
export function gatherRegions({ regions }: PlaceNames): SearchEntry[] {
	return regions.map((row): SearchEntry => {
		const entry = { id: slugOfRegion(row.name_en), ...namesOf(row) };
		const context = countryName(row.country);
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
		const { name, names } = namesOf(row);
		return {
			kind: 'place',
			id: String(row.geonames_id),
			name,
			context: countryName(row.country),
			names,
			...inCountry(row.country),
			at: [toThousandths(row.lon), toThousandths(row.lat)]
		};
	});
}

const KIND_WORDS: Readonly<Record<string, string>> = {
	city: m.gazetteer_town(),
	station: m.gazetteer_station(),
	pass: m.gazetteer_pass(),
	border_crossing: m.corridors_crossing(),
	port: m.corridors_port(),
	field: m.gazetteer_field()
};

/** Is a place of this kind found by name? Bends and compressor stations are not. */
export const isStopKind = (kind: string) => kind in KIND_WORDS;

/** Towns, stations and passes that corridors name and that are neither cities nor nodes. */
export function gatherStops(set: TableSet, taken: ReadonlySet<string>): SearchEntry[] {
	return tableOf(set, 'places').rows.flatMap((row): SearchEntry[] => {
		const kind = KIND_WORDS[text(row, 'kind')];
		const name = text(row, 'name');
		if (!kind || taken.has(name) || taken.has(text(row, 'id'))) return [];
		const country = text(row, 'country');
		const at = [number(row, 'lon'), number(row, 'lat')].map(toThousandths) as LonLat;
		return [
			{
				kind: 'place',
				id: text(row, 'id'),
				name,
				context: [kind, countryName(country)].filter(Boolean).join(', '),
				names: [text(row, 'name_local')].filter((local) => local !== '' && local !== name),
				...inCountry(country),
				at
			}
		];
	});
}
