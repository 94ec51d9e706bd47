import { measureDistanceKm } from '../distance';
import type { SettlementNameRow, SettlementRow, StationRow } from './read-close-sources';

/** Names in four languages and that of the place. */
export type CheckedNames = [en: string, ru: string, zh: string, kk: string, local: string];

/** The name of the source in every language, or checked names. */
export type SettlementEntry = [
	lon: number,
	lat: number,
	fromZoom: number,
	country: string,
	name: string | CheckedNames
];

export type StationEntry = [lon: number, lat: number, name: string];

/** Two rows of the source for one town: "Pop" and "Pop Shahri". */
const SAME_KM = 6;

/** The Uzbek words for town and settlement, which the source has in some names. */
const WORD_FOR_TOWN = / (Shahri|Shaharchasi)$/;

const foldName = (name: string): string =>
	name
		.replace(WORD_FOR_TOWN, '')
		.normalize('NFD')
		.replace(/[^\p{Letter}]/gu, '')
		.toLowerCase();

function isSameTown(one: SettlementRow, other: SettlementRow): boolean {
	if (one.country !== other.country || foldName(one.name) !== foldName(other.name)) return false;
	return measureDistanceKm([one.lon, one.lat], [other.lon, other.lat]) < SAME_KM;
}

const round = (degrees: number): number => Number(degrees.toFixed(4));

/**
 * The settlements of near maps, the most important first. Of two rows of one town the first stays.
 * @throws Error if a checked name is that of no settlement
 */
export function shapeSettlements(
	rows: readonly SettlementRow[],
	names: readonly SettlementNameRow[]
): SettlementEntry[] {
	const checked = new Map(names.map((row) => [row.geonames_id, row]));
	const order = [...rows].sort((a, b) => a.min_zoom - b.min_zoom || b.population - a.population);
	const known = new Set(rows.map(({ geonames_id }) => geonames_id));
	const stray = names.find(({ geonames_id }) => !known.has(geonames_id));
	if (stray)
		throw new Error(
			`data/geo/settlement-names.csv: settlements.csv has no geonames_id ${stray.geonames_id} (${stray.name_en})`
		);
	const kept: SettlementRow[] = [];
	for (const row of order) {
		const twin = kept.find((other) => isSameTown(row, other));
		if (!twin) kept.push(row);
	}
	return kept.map(({ geonames_id, lon, lat, min_zoom, country, name }) => {
		const own = checked.get(geonames_id);
		return [
			...([round(lon), round(lat), min_zoom, country] as const),
			own
				? [own.name_en, own.name_ru, own.name_zh, own.name_kk, own.name_local]
				: name.replace(WORD_FOR_TOWN, '')
		];
	});
}

/** What the fonts of the map have. Chinese only as far as the names of the tables have it. */
const COVERED = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Number}\p{Punctuation}\s№]+$/u;

/** A siding, named by its number or by its distance along the line: "Rzd. No 48", "331 km". */
const isSiding = (name: string): boolean =>
	/\d/.test(name) &&
	(/№|\bkm\b|\brzd\b|\braz[yý]|-nji|\bno\b/i.test(name) ||
		/км|разъезд|айрығы|бекет|но\./i.test(name));

/**
 * The stations of near maps that can be named: with a name in a script that the map's fonts have. The
 * number of a siding tells a reader nothing.
 */
export function shapeStations(
	rows: readonly StationRow[],
	isCoveredChinese: (name: string) => boolean
): StationEntry[] {
	return rows.flatMap(({ name, lon, lat }) => {
		// a name in several scripts begins with that of the country
		const [chinese] = /^\p{Script=Han}+/u.exec(name) ?? [];
		const isKnown = chinese ? isCoveredChinese(chinese) : COVERED.test(name);
		if (!isKnown || isSiding(name) || !/\p{Letter}/u.test(name)) return [];
		return [[round(lon), round(lat), chinese ?? name]];
	});
}
