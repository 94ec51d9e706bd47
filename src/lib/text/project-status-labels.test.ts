import { m } from '#messages';
import { describe, expect, it } from 'vitest';
import type { ProjectStatus, StatusSpan } from '../core/domain/project-status';
import { describeHistory, describeProjectStatus, isBought } from './project-status-labels';
import type { ProjectChange } from '../core/data/types';

const change = (year: number | null, status: ProjectStatus): ProjectChange => ({
	year,
	status,
	sourceId: 'somebody-2020',
	evidence: 'seen',
	note: ''
});
const states = (changes: ProjectChange[], ...spans: StatusSpan[]) => ({ changes, spans });

describe('the state of a project in words', () => {
	it('lasts since a year, or happened in one', () => {
		const built = states([change(2010, 'building')], [2010, 'building']);
		expect(describeProjectStatus(built, 2012)).toBe('under construction since 2010');
		const dropped = states([change(2020, 'cancelled')], [2020, 'cancelled']);
		expect(describeProjectStatus(dropped, 2023)).toBe('cancelled in 2020');
		expect(describeProjectStatus(dropped, 2019)).toBe('nothing known yet in 2019');
	});

	it('says that the year is not known, before and after the source tells of it', () => {
		const own = states(
			[change(2008, 'building'), change(null, 'completed')],
			[2008, 'building'],
			[2009, 'unknown'],
			[2021, 'completed']
		);
		const words = 'completed or in operation, year not known';
		expect(describeProjectStatus(own, 2008)).toBe('under construction since 2008');
		expect(describeProjectStatus(own, 2015)).toBe(words);
		expect(describeProjectStatus(own, 2022)).toBe(words);
		expect(describeHistory(own)).toBe(`2008: under construction; ${words}`);
	});

	it('tells a plant that stands idle, and a stake that was bought, from one that was built', () => {
		const refinery = states(
			[change(2013, 'completed'), change(2020, 'idle')],
			[2013, 'completed'],
			[2020, 'idle']
		);
		expect(describeProjectStatus(refinery, 2022)).toBe('built, standing idle since 2020');
		const field = states(
			[{ ...change(2009, 'completed'), isBought: true }, change(2020, 'idle')],
			[2009, 'completed'],
			[2020, 'idle']
		);
		expect(describeProjectStatus(field, 2012)).toBe(
			'in operation since the purchase of a stake in 2009'
		);
		expect(describeHistory(field)).toBe(
			'2009: in operation, purchase of a stake; 2020: built, standing idle'
		);
		expect([2008, 2009, 2019, 2020].map((year) => isBought(field, year))).toEqual([
			...[false, true, true, false]
		]);
	});

	it('counts those on paper', () => {
		expect(m.project_status_paper({ count: 1, year: 2018 })).toBe(
			'1 more was only announced or contracted by 2018, or was cancelled.'
		);
		expect(m.project_status_paper({ count: 4, year: 2018 })).toMatch(/^4 more were /);
	});
});
