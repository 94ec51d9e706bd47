/**
 * The lines of the sections: their real course where a source has one, else straight between their
 * places. They belong to the present tables; older editions are drawn with the same lines.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureCollection, LineString } from 'geojson';
import type { LonLat } from '../../src/lib/core/domain/geography';
import { groupRowsBy, list, number, optionalNumber, text } from './cells';
import type { CsvRow } from './csv-table';
import { measureDistanceKm } from './distance';
import { indexPlaces } from './joined-places';
import { getTable, type TableSet } from './read-tables';

/** From the root of the repository. */
export const COURSES_FILE = 'data/geo/courses.geojson';

/** Lines by the id of their section, as their sources have them. */
export type SourceCourses = ReadonlyMap<string, readonly LonLat[]>;

export function readSourceCourses(root: string): SourceCourses {
	const { features } = JSON.parse(
		readFileSync(join(root, COURSES_FILE), 'utf8')
	) as FeatureCollection<LineString, { id: string }>;
	return new Map(
		features.map(({ properties, geometry }) => [
			properties.id,
			geometry.coordinates.map(([lon = 0, lat = 0]): LonLat => [lon, lat])
		])
	);
}

/** Place ids of a segment in the order it runs. */
export function listSegmentPlaces(segment: CsvRow): string[] {
	const via = list(segment, 'via_place_ids');
	return [text(segment, 'from_place_id'), ...via, text(segment, 'to_place_id')];
}

/** Kilometres of a course that are approximate, at its start and at its end. */
export function readLooseKm(row: CsvRow | undefined): [startKm: number, endKm: number] {
	if (!row) return [0, 0];
	return [optionalNumber(row, 'loose_start_km') ?? 0, optionalNumber(row, 'loose_end_km') ?? 0];
}

/** A stretch of a section. */
interface Stretch {
	lonLats: readonly LonLat[];
	isApproximate: boolean;
}

/** Index of the point at a distance from the start, to the nearest point. */
function findPointAt(points: readonly LonLat[], distanceKm: number): number {
	let best = 0;
	let along = 0;
	points.slice(1).forEach((point, index) => {
		const before = Math.abs(along - distanceKm);
		along += measureDistanceKm(points[index]!, point);
		if (Math.abs(along - distanceKm) < before) best = index + 1;
	});
	return best;
}

/** A source's line, cut where its approximate start ends and its approximate end starts. */
function cutLoose(line: readonly LonLat[], startKm: number, endKm: number): Stretch[] {
	const from = startKm > 0 ? findPointAt(line, startKm) : 0;
	const fromEnd = endKm > 0 ? findPointAt([...line].reverse(), endKm) : 0;
	const to = line.length - 1 - fromEnd;
	const stretches = [
		{ lonLats: line.slice(0, from + 1), isApproximate: true },
		{ lonLats: line.slice(from, to + 1), isApproximate: false },
		{ lonLats: line.slice(to), isApproximate: true }
	];
	return stretches.filter(({ lonLats }) => lonLats.length > 1);
}

/** An end of a straight section: where the known course of its corridor ends that meets it there. */
type FindMeeting = (segment: CsvRow, placeId: string) => LonLat | undefined;

function drawStraight(
	segment: CsvRow,
	places: ReadonlyMap<string, CsvRow>,
	findMeeting: FindMeeting
): LonLat[] {
	const ids = listSegmentPlaces(segment);
	return ids.map((id, index) => {
		const place = places.get(id);
		if (!place) throw new Error(`no place "${id}"`);
		const isEnd = index === 0 || index === ids.length - 1;
		const meeting = isEnd ? findMeeting(segment, id) : undefined;
		return meeting ?? [number(place, 'lon'), number(place, 'lat')];
	});
}

/** The course of a section, in stretches from its start to its end. */
export interface SegmentCourse {
	stretches: readonly Stretch[];
	/** How well it is known; the row of `segment_courses`, if there is one. */
	row: CsvRow | undefined;
}

/** The courses of all sections, in their order in the table. */
export function traceSegments(set: TableSet, sources: SourceCourses): Map<string, SegmentCourse> {
	const rows = groupRowsBy(getTable(set, 'segment_courses').rows, 'segment_id');
	const places = indexPlaces(set);
	const segments = getTable(set, 'segments').rows;
	const meetings = new Map(
		segments.flatMap((segment): [string, LonLat][] => {
			const line = sources.get(text(segment, 'id'));
			if (!line) return [];
			const corridor = text(segment, 'corridor_id');
			return [
				[`${corridor} ${text(segment, 'from_place_id')}`, line[0]!],
				[`${corridor} ${text(segment, 'to_place_id')}`, line.at(-1)!]
			];
		})
	);
	const findMeeting: FindMeeting = (segment, placeId) =>
		meetings.get(`${text(segment, 'corridor_id')} ${placeId}`);
	return new Map(
		segments.map((segment) => {
			const id = text(segment, 'id');
			const row = rows.get(id);
			const line = sources.get(id);
			if (!line) {
				const lonLats = drawStraight(segment, places, findMeeting);
				return [id, { row, stretches: [{ lonLats, isApproximate: true }] }];
			}
			return [id, { row, stretches: cutLoose(line, ...readLooseKm(row)) }];
		})
	);
}
