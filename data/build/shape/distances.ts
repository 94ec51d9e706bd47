/**
 * How far institutes, projects, loans and grants are from the nearest section in use, and how far off
 * that can be. `data/NOTES.md` has the rule.
 */
import type { DistanceTable } from '../../../src/lib/core/data/corridor-distances';
import type { CourseQuality } from '../../../src/lib/core/data/course-types';
import { getArcIndex } from '../../../src/lib/core/data/courses';
import type { LonLat } from '../../../src/lib/core/domain/geography';
import { NEAR_MODES, type NearMode } from '../../../src/lib/core/domain/near-filter';
import { YEARS } from '../../../src/lib/core/domain/years';
import { optionalLonLat, text, word } from '../cells';
import { getCourseTopology, type CourseTopology } from '../course-topology';
import { measureDistanceToArcKm, toVector, type Vector } from '../distance';
import { getTable, type TableSet } from '../read-tables';
import { shapeCorridors } from './corridors';

/**
 * How far a drawn course may be off the real one. Surveyed ones follow the track in OpenStreetMap.
 * Of the hops from station to station that could be checked, 94 percent lie within 1.5 km and the
 * worst 9 km off; maps were traced with no better precision.
 */
const COURSE_OFF_KM: Readonly<Record<Exclude<CourseQuality, 'straight'>, number>> = {
	surveyed: 1,
	mapped: 10,
	stations: 10
};

/** Of points that are known for the site or the city; others are too far off to say anything. */
const PLACE_OFF_KM: Readonly<Record<string, number>> = { site: 1, city: 10 };

/** Their points are from memory, and were within 2.1 km of those of a later source. */
const INSTITUTE_OFF_KM = 2;

/** How far the drawn course of each arc may be off: known as well as the best known of its sections. */
function listArcOffsKm({
	arcs,
	refs,
	qualities,
	overview,
	straightOffKm
}: CourseTopology): number[] {
	const approximate = new Set(overview.approximate);
	const offs = arcs.map(() => straightOffKm);
	for (const [id, own] of refs) {
		const quality = qualities.get(id) ?? 'straight';
		if (quality === 'straight') continue;
		for (const ref of own) {
			const index = getArcIndex(ref);
			if (!approximate.has(index)) offs[index] = Math.min(offs[index]!, COURSE_OFF_KM[quality]);
		}
	}
	return offs;
}

interface PlacedItem {
	id: string;
	lonLat: LonLat;
	offKm: number;
}

function listItems(set: TableSet): PlacedItem[] {
	const institutes = getTable(set, 'institutes').rows.flatMap((row) => {
		const lonLat = optionalLonLat(row);
		return lonLat ? [{ id: text(row, 'id'), lonLat, offKm: INSTITUTE_OFF_KM }] : [];
	});
	const sites = ['projects', 'finance_records'].flatMap((table) =>
		getTable(set, table).rows.flatMap((row) => {
			const lonLat = optionalLonLat(row);
			const offKm = PLACE_OFF_KM[word(row, 'place_precision')];
			return lonLat && offKm !== undefined ? [{ id: text(row, 'id'), lonLat, offKm }] : [];
		})
	);
	return [...institutes, ...sites];
}

/** A section as a place sees it. */
interface SeenSegment {
	index: number;
	/** Whether it is in use at the end of each year. */
	isInUse: readonly boolean[];
	arcs: readonly number[];
}

interface SeenMode {
	segments: readonly SeenSegment[];
	/** Of the years in which other sections are in use than in the year before; the first is one. */
	columns: readonly number[];
}

interface MeasuredArc {
	readonly points: readonly Vector[];
	readonly kmByPlace: Map<string, number>;
}

/** Editions share most places and arcs. */
const measuredArcs = new WeakMap<readonly LonLat[], MeasuredArc>();

const measureFromPoints = (place: Vector, points: readonly Vector[]): number =>
	points
		.slice(1)
		.reduce(
			(least, to, index) => Math.min(least, measureDistanceToArcKm(place, points[index]!, to)),
			Infinity
		);

function measureArcKm(lonLat: LonLat, arc: readonly LonLat[]): number {
	const measured = measuredArcs.get(arc) ?? { points: arc.map(toVector), kmByPlace: new Map() };
	measuredArcs.set(arc, measured);
	const { points, kmByPlace } = measured;
	const place = lonLat.join();
	const km = kmByPlace.get(place) ?? measureFromPoints(toVector(lonLat), points);
	kmByPlace.set(place, km);
	return km;
}

/** As exact as a page says it. */
const roundKm = (km: number): number => (km < 10 ? Math.round(km * 10) / 10 : Math.round(km));

/** The spans of one mode, as `DistanceTable` has them. */
function listSpans(
	{ segments, columns }: SeenMode,
	arcsKm: readonly number[],
	arcOffsKm: readonly number[],
	placeOffKm: number
): number[] {
	const measured = segments.map(({ index, isInUse, arcs }) => {
		const offsKm = arcs.map((arc) => arcOffsKm[arc]! + placeOffKm);
		return {
			...{ index, isInUse },
			km: Math.min(...arcs.map((arc) => arcsKm[arc]!)),
			leastKm: Math.min(...arcs.map((arc, each) => arcsKm[arc]! - offsKm[each]!)),
			greatestKm: Math.min(...arcs.map((arc, each) => arcsKm[arc]! + offsKm[each]!))
		};
	});
	let before = '';
	return columns.flatMap((column) => {
		const inUse = measured.filter(({ isInUse }) => isInUse[column]);
		const nearest = inUse.reduce<(typeof inUse)[number] | null>(
			(best, each) => (best && best.km <= each.km ? best : each),
			null
		);
		const span = nearest
			? [
					nearest.index,
					roundKm(nearest.km),
					Math.floor(Math.max(0, Math.min(...inUse.map(({ leastKm }) => leastKm)))),
					Math.ceil(Math.min(...inUse.map(({ greatestKm }) => greatestKm)))
				]
			: [-1, 0, 0, 0];
		const isSame = span.join() === before || (before === '' && !nearest);
		if (isSame) return [];
		before = span.join();
		return [YEARS[column]!, ...span];
	});
}

/** Equal tables and courses give an equal table. */
export function shapeDistances(set: TableSet): DistanceTable {
	const topology = getCourseTopology(set);
	const corridors = shapeCorridors(set, topology);
	const ids = corridors.flatMap(({ segments }) => segments.map(({ id }) => id));
	const seeMode = (mode: NearMode): SeenMode => {
		const segments = corridors
			.filter((corridor) => corridor.mode === mode)
			.flatMap(({ segments }) => segments)
			.map(({ id, statuses, arcs }) => ({
				index: ids.indexOf(id),
				isInUse: statuses.map((each) => each === 'operational' || each === 'reconstruction'),
				arcs: arcs.map(getArcIndex)
			}));
		const columns = [...YEARS.keys()].filter((column) =>
			segments.some(({ isInUse }) => isInUse[column] !== isInUse[column - 1])
		);
		return { segments, columns };
	};
	const seen = NEAR_MODES.map(seeMode);
	const arcOffsKm = listArcOffsKm(topology);
	const items = listItems(set).map(({ id, lonLat, offKm }) => {
		const arcsKm = topology.arcs.map((arc) => measureArcKm(lonLat, arc));
		return [id, seen.map((mode) => listSpans(mode, arcsKm, arcOffsKm, offKm))] as const;
	});
	return {
		straightOffKm: topology.straightOffKm,
		segments: ids,
		items: Object.fromEntries(items)
	};
}
