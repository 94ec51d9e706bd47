import { describe, expect, it } from 'vitest';
import {
	coursesOf,
	describeCourse,
	outcomeTables,
	rowsByCountry,
	rowsBySector,
	rowsByYear
} from './outcome-rows';

const { projects, sources } = await outcomeTables();
const counts = (rows: ReturnType<typeof rowsByYear>) =>
	Object.fromEntries(rows.map(({ id, cells }) => [id, cells.map((cell) => cell.projects.length)]));

describe('what became of the announcements', () => {
	it('counts by country and state at the end of 2023', () => {
		expect(counts(rowsByCountry(projects, 2023))).toEqual({
			// announced, contracted, being built, stalled, completed, idle, cancelled, not known
			kazakhstan: [1, 3, 5, 2, 29, 0, 0, 2],
			kyrgyzstan: [0, 0, 0, 0, 11, 2, 1, 1],
			tajikistan: [1, 1, 1, 0, 16, 1, 0, 1],
			turkmenistan: [0, 0, 2, 0, 5, 0, 0, 0],
			uzbekistan: [0, 1, 5, 0, 19, 0, 0, 3]
		});
	});

	it('has the same projects by sector as by country, in every year', () => {
		for (const year of [2008, 2018, 2023]) {
			const idsOf = (rows: ReturnType<typeof rowsByYear>) =>
				rows
					.flatMap(({ cells }) => cells.flatMap((cell) => cell.projects.map(({ id }) => id)))
					.sort();
			const byYear = rowsByYear(projects).filter(({ id }) => id === `year-${year}`);
			expect(idsOf(rowsByCountry(projects, year))).toEqual(idsOf(byYear));
			expect(idsOf(rowsBySector(projects, year))).toEqual(idsOf(byYear));
		}
	});

	it('assigns every project to one course, the most frequent first', () => {
		const courses = coursesOf(projects);
		expect(courses.reduce((sum, course) => sum + course.projects.length, 0)).toBe(118);
		expect(describeCourse(courses[0]!.statuses)).toBe(
			'under construction → completed or in operation'
		);
		const cancelled = courses.find(({ statuses }) => statuses.includes('cancelled'))!;
		expect(describeCourse(cancelled.statuses)).toBe('contracted → cancelled');
		expect(cancelled.projects.map(({ id }) => id)).toEqual(['p057']);
	});

	it('has the source of every change', () => {
		for (const { changes } of projects) {
			for (const { sourceId } of changes) expect(sources[sourceId], sourceId).toBeDefined();
		}
	});
});
