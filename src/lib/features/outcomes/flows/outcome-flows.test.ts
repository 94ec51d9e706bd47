import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { COUNTRY_CODES } from '$lib/core/domain/countries';
import { SECTORS } from '$lib/core/domain/filters';
import { buildFlowsChart } from '../step-charts';
import { loadOutcomeTables } from '../outcome-rows';
import { FIRST_RECORD_PERIODS } from '../outcomes-link';
import FlowPicture from './FlowPicture.svelte';
import {
	describeCourse,
	describePeriod,
	FLOW_STAGES,
	formatFlowsCsv,
	groupCourses,
	listFlowBands,
	selectProjects
} from './outcome-flows';

const { projects } = await loadOutcomeTables();
const courses = groupCourses(projects);
const ALL = { country: null, sector: null, first: null };
const listIds = (lists: readonly { projects: readonly { id: string }[] }[]) =>
	lists.flatMap((list) => list.projects.map(({ id }) => id)).sort();
const ids = projects.map(({ id }) => id).sort();

describe('the flows of projects', () => {
	it('assigns every project to one course, the most frequent first', () => {
		expect(listIds(courses)).toEqual(ids);
		expect(describeCourse(courses[0]!)).toBe('under construction → completed or in operation');
		const cancelled = courses.find((course) => course.projects.some(({ id }) => id === 'p057'))!;
		expect(describeCourse(cancelled)).toBe('contracted → cancelled');
	});

	it('has every project in exactly one band of each stage', () => {
		for (const stage of FLOW_STAGES)
			expect(listIds(listFlowBands(courses, stage)), stage).toEqual(ids);
	});

	it('tells a running plant in which a stake was bought from one that was completed', () => {
		const bought = projects.filter(({ changes }) => changes[0]?.isBought === true);
		const band = listFlowBands(courses, 'first').find(({ state }) => state === 'bought')!;
		expect(listIds([band])).toEqual(bought.map(({ id }) => id).sort());
		expect(listFlowBands(courses, 'last').some(({ state }) => state === 'bought')).toBe(false);
	});

	it('filters by country, sector and first known status: each choice a part, together all projects', () => {
		const parts = (filters: readonly Partial<typeof ALL>[]) =>
			listIds(
				filters.map((filter) => ({ projects: selectProjects(projects, { ...ALL, ...filter }) }))
			);
		expect(parts(COUNTRY_CODES.map((country) => ({ country }) as never))).toEqual(ids);
		expect(parts(SECTORS.map((sector) => ({ sector }) as never))).toEqual(ids);
		expect(parts(FIRST_RECORD_PERIODS.map((first) => ({ first }) as never))).toEqual(ids);
		const [undated] = [selectProjects(projects, { ...ALL, first: 'undated' })];
		expect(undated.every(({ changes }) => changes[0]!.year === null)).toBe(true);
	});

	it('names periods by their years', () => {
		expect(FIRST_RECORD_PERIODS.map(describePeriod)).toEqual([
			...['to 2008', '2009–2013', '2014–2018', 'from 2019', 'year not known']
		]);
	});

	it('bug: a choice that no project of another filter fits dimmed every ribbon', () => {
		const countDim = (shown: typeof courses, course: string) =>
			render(FlowPicture, {
				props: { courses: shown, chosen: { course }, listsUrl: '', onchoose: () => undefined }
			}).body.split(/class="[^"]*\bdim\b/).length - 1;
		const [chosen, ...others] = courses;
		expect(countDim(courses, chosen!.id)).toBeGreaterThan(0);
		expect(countDim(others, chosen!.id)).toBe(0);
	});

	it('has a row of its file for each course, with its projects and sources', () => {
		const [head = '', ...rows] = formatFlowsCsv(courses).trim().split('\n');
		expect(head).toMatch(/^first_record,construction,latest_record,records,projects/);
		expect(rows).toHaveLength(courses.length);
		expect(rows.map((row) => Number(row.split(',')[4])).reduce((sum, count) => sum + count)).toBe(
			projects.length
		);
	});

	it('are as a step what the page draws: every project in one state of each stage', () => {
		const chart = buildFlowsChart('Projects', courses, 2023);
		if (chart.kind !== 'flows') throw new Error(chart.kind);
		for (const { states } of chart.stages) {
			const values = states.map(({ value }) => value);
			expect(values.reduce((sum, value) => sum + value)).toBe(projects.length);
		}
		for (const { states } of chart.courses) expect(Math.min(...states)).toBeGreaterThanOrEqual(0);
	});
});
