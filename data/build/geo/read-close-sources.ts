import * as v from 'valibot';
import { filledText, latitude, longitude, names, number, readTable } from './read-sources';

const settlementRow = v.object({
	geonames_id: filledText,
	country: v.pipe(v.string(), v.length(3)),
	feature: v.picklist(['PPLC', 'PPLA', 'PPLA2', 'PPLA3', 'PPLA4', 'PPL']),
	/** 0 if unknown. */
	population: v.pipe(number, v.minValue(0)),
	name: filledText,
	lon: longitude,
	lat: latitude,
	min_zoom: v.pipe(number, v.minValue(6), v.maxValue(11))
});

const settlementNameRow = v.object({ geonames_id: filledText, ...names });

const stationRow = v.object({
	osm_node: filledText,
	kind: v.picklist(['station', 'halt']),
	/** In the scripts of the place, as OpenStreetMap has it; empty if it has none. */
	name: v.string(),
	lon: longitude,
	lat: latitude
});

export type SettlementRow = v.InferOutput<typeof settlementRow>;
export type SettlementNameRow = v.InferOutput<typeof settlementNameRow>;
export type StationRow = v.InferOutput<typeof stationRow>;

export const readSettlements = (): Promise<SettlementRow[]> =>
	readTable('settlements.csv', settlementRow);

/** Names in four languages, of those that the atlas's rows name and of regional capitals. */
export const readSettlementNames = (): Promise<SettlementNameRow[]> =>
	readTable('settlement-names.csv', settlementNameRow);

export const readStations = (): Promise<StationRow[]> => readTable('stations.csv', stationRow);
