import { getArcIndex } from '../../../../src/lib/core/data/courses';
import type { RegionSection, RegionTrack } from '../../../../src/lib/core/data/explore/types';
import type { CorridorMode } from '../../../../src/lib/core/data/types';
import type { LonLat } from '../../../../src/lib/core/domain/geography';
import { CORRIDOR_MODES } from '../../../../src/lib/core/domain/layers';
import { memoizeLast } from '../../../../src/lib/core/domain/memoize';
import { YEARS } from '../../../../src/lib/core/domain/years';
import { groupRowsBy, text } from '../../cells';
import type { CsvRow } from '../../csv-table';
import { getCourseTopology } from '../../course-topology';
import { cutLeg } from '../../geo/cut-leg';
import {
	findAreaAt,
	listCodesSince,
	selectFirstAreas,
	type RegionArea
} from '../../geo/region-areas';
import { getTable, type TableSet } from '../../read-tables';
import { parseStatusHistory, findStatusInYear, type StatusChange } from '../../status-history';

/** A line that sections share, once for a mode however many sections run over it. */
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

const selectHome = memoizeLast((areas: readonly RegionArea[]) =>
	areas.filter(({ country }) => country !== 'CHN')
);

/** The kilometres of each line by region. Editions share lines, so the last result is kept. */
const cutArcs = memoizeLast(
	(
		arcs: readonly (readonly LonLat[])[],
		home: readonly RegionArea[]
	): ReadonlyMap<string, number>[] => {
		const first = selectFirstAreas(home);
		/** A region and the part of it since, in one word. */
		const nameAt = (point: LonLat) =>
			listCodesSince(home, findAreaAt(first, point), point).join(' ') || null;
		return arcs.map((points) => {
			const kmByRegion = new Map<string, number>();
			points.slice(1).forEach((point, index) => {
				for (const [codes, km] of cutLeg(points[index]!, point, nameAt))
					for (const code of codes.split(' '))
						kmByRegion.set(code, (kmByRegion.get(code) ?? 0) + km);
			});
			return kmByRegion;
		});
	}
);

/**
 * Lengths of corridors by region, along their courses. `sections` names each segment's part
 * of at least one kilometre; corridors share track, so only `tracks` is a total length.
 */
export function shapeRegionLengths(set: TableSet, areas: readonly RegionArea[]): RegionLengths {
	const modes = groupRowsBy(getTable(set, 'corridors').rows, 'id');
	const home = selectHome(areas);
	const { refs, arcs } = getCourseTopology(set);
	const kmOfArcs = cutArcs(arcs, home);
	const legs = new Map<string, Leg>();
	const sections = new Map<string, RegionSection[]>();
	for (const segment of getTable(set, 'segments').rows) {
		const [corridorId, segmentId] = [text(segment, 'corridor_id'), text(segment, 'id')];
		const mode = text(modes.get(corridorId) as CsvRow, 'mode') as CorridorMode;
		// a sea lane that touches a generalised shore does not count for the region
		if (mode === 'sea') continue;
		const history = parseStatusHistory(text(segment, 'status_history'));
		const kmByRegion = new Map<string, number>();
		for (const ref of refs.get(segmentId) ?? []) {
			const arc = getArcIndex(ref);
			const key = `${mode} ${arc}`;
			const leg = legs.get(key) ?? { mode, histories: [], kmByRegion: kmOfArcs[arc]! };
			leg.histories.push(history);
			legs.set(key, leg);
			for (const [code, km] of leg.kmByRegion)
				kmByRegion.set(code, (kmByRegion.get(code) ?? 0) + km);
		}
		for (const [code, km] of kmByRegion) {
			if (km < 1) continue;
			const section = { corridorId, segmentId, lengthKm: Math.round(km) };
			sections.set(code, [...(sections.get(code) ?? []), section]);
		}
	}
	const all = [...legs.values()];
	const tracks = new Map(
		home.map(({ code }) => [code, CORRIDOR_MODES.flatMap((mode) => listTracks(all, code, mode))])
	);
	return { sections, tracks };
}
