import { describe, expect, it } from 'vitest';
import type { LonLat } from '../../../src/lib/core/domain/geography';
import { findRowIndex, readRepository, withCell, withoutRow } from '../broken-tables';
import { readSourceCourses } from '../courses';
import { checkSegmentCourses } from './segment-courses';

const set = readRepository();
const lines = readSourceCourses(process.cwd());

const withLine = (id: string, change: (line: readonly LonLat[]) => readonly LonLat[]) =>
	new Map(lines).set(id, change(lines.get(id)!));
const listMessages = (...broken: Parameters<typeof checkSegmentCourses>) =>
	checkSegmentCourses(...broken).map(({ column, message }) => `${column}: ${message}`);
const inCourses = (id: string, column: string, value: string) =>
	withCell(
		set,
		'segment_courses',
		findRowIndex(set, 'segment_courses', 'segment_id', id),
		column,
		value
	);

describe('courses of the sections', () => {
	it('are sound in the repository', () => {
		expect(checkSegmentCourses(set, lines)).toEqual([]);
		expect(lines.size).toBe(86);
	});

	it('end within 10 km of their places', () => {
		const cut = withLine('uzen-border', (line) => line.slice(0, -20));
		expect(listMessages(set, cut)).toContainEqual(
			expect.stringMatching(/^segment_id: its course ends [\d.]+ km from "bolashak"$/)
		);
	});

	it('jump more than 70 km only with a note', () => {
		expect(listMessages(inCourses('beineu-bozoy', 'note', ''), lines)).toEqual([
			'note: is empty although the course jumps 187.9 km'
		]);
	});

	it('do not cross themselves', () => {
		const looped = withLine('uzen-border', ([first, second, ...rest]) => [
			first!,
			second!,
			[second![0] + 0.01, second![1]],
			[second![0] + 0.01, second![1] + 0.01],
			[(first![0] + second![0]) / 2 - 0.01, (first![1] + second![1]) / 2 + 0.01],
			[(first![0] + second![0]) / 2 + 0.011, (first![1] + second![1]) / 2 - 0.02],
			...rest
		]);
		expect(listMessages(set, looped)).toContainEqual(
			expect.stringMatching(/^segment_id: its course crosses itself near /)
		);
	});

	it('differ from stated lengths by a tenth at most, unless the note speaks of the course', () => {
		const fact = findRowIndex(set, 'corridor_facts', 'id', 'rail-vahdat-yavan-length-1');
		const silent = withCell(set, 'corridor_facts', fact, 'note', '');
		expect(listMessages(silent, lines)).toEqual([
			'value: 40.7 km, but the course of vahdat-yavan is 46 km long'
		]);
	});

	it('name a licence and a source', () => {
		expect(listMessages(inCourses('uzen-border', 'licence', ''), lines)).toEqual([
			'licence: is empty although the course has a source'
		]);
	});

	it('have a row each, and a line exactly if the row says so', () => {
		const row = findRowIndex(set, 'segment_courses', 'segment_id', 'uzen-border');
		expect(listMessages(withoutRow(set, 'segment_courses', row), lines)).toEqual([
			'id: has no row in segment_courses'
		]);
		const without = new Map(lines);
		without.delete('uzen-border');
		expect(listMessages(set, without)).toEqual([
			'quality: is "surveyed" without a course in data/geo/courses.geojson'
		]);
	});

	it('have the length that the table says', () => {
		expect(listMessages(inCourses('uzen-border', 'length_km', '150'), lines)).toContain(
			'length_km: is 150, the course 141.6 km'
		);
	});
});
