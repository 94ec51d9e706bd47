import { group } from 'd3-array';
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

/** The states of a segment, and the regions in which another one of its corridor goes on. */
interface Use {
	history: StatusChange[];
	beyond: ReadonlySet<string>;
}

/** A line that sections share, once for a mode however many sections run over it. */
interface Leg {
	mode: CorridorMode;
	uses: Use[];
	kmByRegion: ReadonlyMap<string, number>;
}

/** What a straight segment has beyond a border is at most this share of the one that goes on there. */
const LEAST_SHARE = 0.1;
const NOWHERE: ReadonlySet<string> = new Set();

export interface RegionLengths {
	sections: ReadonlyMap<string, RegionSection[]>;
	tracks: ReadonlyMap<string, RegionTrack[]>;
}

const IN_USE = ['operational', 'reconstruction'];

/** The state of a leg in a region: in use if any segment on it is, else being built if any is. */
function findUse({ uses }: Leg, code: string, year: number): 'inUse' | 'building' | null {
	const statuses = uses
		.filter(({ beyond }) => !beyond.has(code))
		.map(({ history }) => findStatusInYear(history, year) ?? '');
	if (statuses.some((status) => IN_USE.includes(status))) return 'inUse';
	return statuses.includes('construction') ? 'building' : null;
}

function listTracks(legs: readonly Leg[], code: string, mode: CorridorMode): RegionTrack[] {
	const own = legs.filter((leg) => leg.mode === mode && leg.kmByRegion.has(code));
	const lengthsKm = (use: 'inUse' | 'building') =>
		YEARS.map((year) => {
			const used = own.filter((leg) => findUse(leg, code, year) === use);
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

/** The kilometres of a segment by region, and of each line it runs over. */
interface Length {
	segment: CsvRow;
	arcs: readonly number[];
	kmByRegion: ReadonlyMap<string, number>;
}

function measureSegment(
	segment: CsvRow,
	refs: readonly number[],
	kmOfArcs: readonly ReadonlyMap<string, number>[]
): Length {
	const arcs = refs.map(getArcIndex);
	const kmByRegion = new Map<string, number>();
	for (const arc of arcs)
		for (const [code, km] of kmOfArcs[arc]!) kmByRegion.set(code, (kmByRegion.get(code) ?? 0) + km);
	return { segment, arcs, kmByRegion };
}

/**
 * The regions into which a segment only reaches because it is drawn straight from place to place: another
 * one of its corridor goes on there, with its own state.
 */
function findBeyond(
	length: Length,
	ofCorridor: readonly Length[],
	countries: ReadonlyMap<string, string>
): ReadonlySet<string> {
	const sumKm = (of: Length, country: string | undefined) =>
		[...of.kmByRegion].reduce(
			(sum, [code, km]) => sum + (countries.get(code) === country ? km : 0),
			0
		);
	const mostKm = Math.max(...[...countries.values()].map((country) => sumKm(length, country)));
	const isBeyond = (code: string) => {
		const country = countries.get(code);
		const km = sumKm(length, country);
		const longestKm = Math.max(...ofCorridor.map((each) => sumKm(each, country)));
		return km < mostKm && km < LEAST_SHARE * longestKm;
	};
	return new Set([...length.kmByRegion.keys()].filter(isBeyond));
}

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
	const courses = groupRowsBy(getTable(set, 'segment_courses').rows, 'segment_id');
	const countries = new Map(home.map(({ code, country }) => [code, country]));
	const lengths = getTable(set, 'segments').rows.map((segment) =>
		measureSegment(segment, refs.get(text(segment, 'id')) ?? [], kmOfArcs)
	);
	for (const [corridorId, own] of group(lengths, ({ segment }) => text(segment, 'corridor_id'))) {
		const mode = text(modes.get(corridorId) as CsvRow, 'mode') as CorridorMode;
		// a sea lane that touches a generalised shore does not count for the region
		if (mode === 'sea') continue;
		for (const length of own) {
			const { segment, arcs, kmByRegion } = length;
			const history = parseStatusHistory(text(segment, 'status_history'));
			const course = courses.get(text(segment, 'id'));
			const isStraight = course && text(course, 'quality') === 'straight';
			const beyond = isStraight ? findBeyond(length, own, countries) : NOWHERE;
			for (const arc of arcs) {
				const key = `${mode} ${arc}`;
				const leg = legs.get(key) ?? { mode, uses: [], kmByRegion: kmOfArcs[arc]! };
				leg.uses.push({ history, beyond });
				legs.set(key, leg);
			}
			for (const [code, km] of kmByRegion) {
				if (km < 1 || beyond.has(code)) continue;
				const section = { corridorId, segmentId: text(segment, 'id'), lengthKm: Math.round(km) };
				sections.set(code, [...(sections.get(code) ?? []), section]);
			}
		}
	}
	const all = [...legs.values()];
	const tracks = new Map(
		home.map(({ code }) => [code, CORRIDOR_MODES.flatMap((mode) => listTracks(all, code, mode))])
	);
	return { sections, tracks };
}
