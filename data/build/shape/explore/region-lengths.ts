import type { RegionSection, RegionTrack } from '../../../../src/lib/core/data/explore/types';
import type { CorridorMode } from '../../../../src/lib/core/data/types';
import type { LonLat } from '../../../../src/lib/core/domain/geography';
import { CORRIDOR_MODES } from '../../../../src/lib/core/domain/layers';
import { YEARS } from '../../../../src/lib/core/domain/years';
import { number, groupRowsBy, text } from '../../cells';
import type { CsvRow } from '../../csv-table';
import { cutLeg } from '../../geo/cut-leg';
import {
	findAreaAt,
	listCodesSince,
	selectFirstAreas,
	type RegionArea
} from '../../geo/region-areas';
import { indexPlaces } from '../../joined-places';
import { getTable, type TableSet } from '../../read-tables';
import { parseStatusHistory, findStatusInYear, type StatusChange } from '../../status-history';
import { listSegmentPlaces } from '../corridors';

/** A straight section between two places, once for a mode however many segments run over it. */
interface Leg {
	mode: CorridorMode;
	histories: StatusChange[][];
	kmByRegion: ReadonlyMap<string, number>;
}

export interface RegionLengths {
	sections: ReadonlyMap<string, RegionSection[]>;
	tracks: ReadonlyMap<string, RegionTrack[]>;
}

const IN_USE = ['operational', 'reconstruction'];

/** The state of a leg: in use if any segment on it is, else being built if any is. */
function findUse({ histories }: Leg, year: number): 'inUse' | 'building' | null {
	const statuses = histories.map((changes) => findStatusInYear(changes, year) ?? '');
	if (statuses.some((status) => IN_USE.includes(status))) return 'inUse';
	return statuses.includes('construction') ? 'building' : null;
}

function listTracks(legs: readonly Leg[], code: string, mode: CorridorMode): RegionTrack[] {
	const own = legs.filter((leg) => leg.mode === mode && leg.kmByRegion.has(code));
	const lengthsKm = (use: 'inUse' | 'building') =>
		YEARS.map((year) => {
			const used = own.filter((leg) => findUse(leg, year) === use);
			return Math.round(used.reduce((sum, leg) => sum + (leg.kmByRegion.get(code) ?? 0), 0));
		});
	const track = { mode, inUseKm: lengthsKm('inUse'), buildingKm: lengthsKm('building') };
	return [...track.inUseKm, ...track.buildingKm].some((km) => km > 0) ? [track] : [];
}

/** Lengths by several codes in a word as lengths by each code. */
function addByCode(lengths: ReadonlyMap<string, number>): Map<string, number> {
	const byCode = new Map<string, number>();
	for (const [codes, km] of lengths)
		for (const code of codes.split(' ')) byCode.set(code, (byCode.get(code) ?? 0) + km);
	return byCode;
}

/**
 * Lengths of corridors by region, along the drawn waypoints. `sections` names each segment's part
 * of at least one kilometre; corridors share track, so only `tracks` is a total length.
 */
export function shapeRegionLengths(set: TableSet, areas: readonly RegionArea[]): RegionLengths {
	const places = indexPlaces(set);
	const modes = groupRowsBy(getTable(set, 'corridors').rows, 'id');
	const home = areas.filter(({ country }) => country !== 'CHN');
	const first = selectFirstAreas(home);
	/** A region and the part of it since, in one word. */
	const nameAt = (point: LonLat) =>
		listCodesSince(home, findAreaAt(first, point), point).join(' ') || null;
	const legs = new Map<string, Leg>();
	const sections = new Map<string, RegionSection[]>();
	const getPoint = (id: string): LonLat => {
		const place = places.get(id) as CsvRow;
		return [number(place, 'lon'), number(place, 'lat')];
	};
	for (const segment of getTable(set, 'segments').rows) {
		const corridorId = text(segment, 'corridor_id');
		const mode = text(modes.get(corridorId) as CsvRow, 'mode') as CorridorMode;
		// a sea lane that touches a generalised shore does not count for the region
		if (mode === 'sea') continue;
		const history = parseStatusHistory(text(segment, 'status_history'));
		const ids = listSegmentPlaces(segment);
		const kmByRegion = new Map<string, number>();
		for (const [from = '', to = ''] of ids.slice(1).map((id, i) => [ids[i], id].sort())) {
			const key = [mode, from, to].join(' ');
			const leg = legs.get(key) ?? {
				mode,
				histories: [],
				kmByRegion: addByCode(cutLeg(getPoint(from), getPoint(to), nameAt))
			};
			leg.histories.push(history);
			legs.set(key, leg);
			for (const [code, km] of leg.kmByRegion)
				kmByRegion.set(code, (kmByRegion.get(code) ?? 0) + km);
		}
		for (const [code, km] of kmByRegion) {
			if (km < 1) continue;
			const section = { corridorId, segmentId: text(segment, 'id'), lengthKm: Math.round(km) };
			sections.set(code, [...(sections.get(code) ?? []), section]);
		}
	}
	const all = [...legs.values()];
	const tracks = new Map(
		home.map(({ code }) => [code, CORRIDOR_MODES.flatMap((mode) => listTracks(all, code, mode))])
	);
	return { sections, tracks };
}
