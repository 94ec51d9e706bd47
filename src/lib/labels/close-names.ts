import { CLOSE_ZOOM } from '../core/data/courses';
import type { LonLat } from '../core/domain/geography';
import { LANGUAGES, type Language } from '../core/domain/languages';
import type { NameRow } from './name-rows';

/** Stations stand a few kilometres apart: farther away their signs would hide the line. */
const STATION_ZOOM = 9;

/** A row of `geo/close/settlements.json`; its name is in every language, or in four and its own. */
type SettlementEntry = readonly [
	lon: number,
	lat: number,
	fromZoom: number,
	country: string,
	name: string | readonly string[]
];

/** A row of `geo/close/stations.json`. */
type StationEntry = readonly [lon: number, lat: number, name: string];

/** The lists of the close level, each in order of importance. */
export interface CloseLists {
	settlements: readonly SettlementEntry[];
	stations: readonly StationEntry[];
}

const NONE: CloseLists = { settlements: [], stations: [] };

/** The names of settlements and stations in a language; of lists that are not loaded, none. */
export function readCloseNames(
	lists: Partial<CloseLists> | null,
	language: Language | 'local'
): NameRow[] {
	const { settlements, stations } = { ...NONE, ...lists };
	const index = language === 'local' ? LANGUAGES.length : LANGUAGES.indexOf(language);
	return [
		...settlements.map(([lon, lat, fromZoom, country, name]): NameRow => ({
			kind: 'town',
			text: typeof name === 'string' ? name : (name[index] ?? ''),
			lonLat: [lon, lat] as LonLat,
			country,
			fromZoom: Math.max(CLOSE_ZOOM, fromZoom),
			side: 'right'
		})),
		...stations.map(([lon, lat, text]): NameRow => ({
			kind: 'station',
			text,
			lonLat: [lon, lat] as LonLat,
			country: '',
			fromZoom: STATION_ZOOM,
			side: 'right'
		}))
	];
}
