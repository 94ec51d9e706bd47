import { readFileSync } from 'node:fs';
import type { FeatureCollection, LineString, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { measureDistanceToLineKm } from '../../../../data/build/distance';
import type { LonLat } from '../domain/geography';
import { atlas } from './atlas';
import { buildCloseCourses, loadCloseCourses } from './close-courses';

const { features } = JSON.parse(
	readFileSync('data/geo/courses.geojson', 'utf8')
) as FeatureCollection<LineString, { id: string }>;
const sources = new Map(
	features.map(({ properties, geometry }) => [properties.id, geometry.coordinates])
);
const segments = atlas.corridors.flatMap((corridor) => corridor.segments);

/** The farthest that a point of one line is from another line. */
function measureFarthestKm(points: readonly Position[], line: readonly Position[]): number {
	return Math.max(
		...points.map((point) =>
			Math.min(
				...line
					.slice(1)
					.map((to, index) =>
						measureDistanceToLineKm(point as LonLat, line[index] as LonLat, to as LonLat)
					)
			)
		)
	);
}

describe('close courses', async () => {
	const courses = await loadCloseCourses();

	it('are those of their sources to within 100 m at the closest zoom', () => {
		for (const segment of segments) {
			const source = sources.get(segment.id);
			if (!source) continue;
			const { lonLats } = courses(12)(segment);
			expect(measureFarthestKm(lonLats, source), segment.id).toBeLessThan(0.1);
			expect(measureFarthestKm(source, lonLats), segment.id).toBeLessThan(0.1);
		}
		expect(sources.size).toBe(86);
	});

	it('leave out only what a zoom does not show', () => {
		for (const zoom of [7, 9, 11]) {
			const kmPerPx = (40_075 * Math.cos((42 * Math.PI) / 180)) / (512 * 2 ** zoom);
			for (const segment of segments.slice(0, 30)) {
				const [whole, drawn] = [courses(12)(segment), courses(zoom)(segment)];
				expect(drawn.lonLats.length).toBeLessThanOrEqual(whole.lonLats.length);
				const offPx = measureFarthestKm(whole.lonLats, drawn.lonLats) / kmPerPx;
				expect(offPx, `${segment.id} at ${zoom}`).toBeLessThan(6);
			}
		}
	});

	it('have as many stretches as steps from point to point, each with its arc', () => {
		for (const segment of segments)
			for (const { lonLats, refs, approximate } of [segment, courses(8)(segment)]) {
				expect(refs).toHaveLength(lonLats.length - 1);
				expect(approximate).toHaveLength(lonLats.length - 1);
			}
	});

	it('are approximate where no source has the course, and only there', () => {
		for (const segment of segments) {
			const { approximate } = courses(12)(segment);
			if (segment.course === 'straight') expect(approximate, segment.id).not.toContain(false);
			else expect(approximate.includes(true), segment.id).toBe(segment.looseKm !== undefined);
		}
	});

	it('draw the overview of a section that only an older edition has', () => {
		const none = buildCloseCourses({ partsPerDegree: 1000, arcs: [], approximate: [] });
		expect(none(9)(segments[0]!)).toBe(segments[0]);
	});
});
