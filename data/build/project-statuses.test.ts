import { describe, expect, it } from 'vitest';
import { getProjectStatus, type ProjectStatus } from '../../src/lib/core/domain/project-status';
import { listSpans } from './project-statuses';

type Row = [year: number | null, status: ProjectStatus, sourceYear?: number];

const spans = (...rows: Row[]) =>
	listSpans(rows.map(([year, status, sourceYear = null]) => ({ year, status, sourceYear })));

describe('the state of a project from year to year', () => {
	it('is empty before the first known change', () => {
		const own = spans([2010, 'building'], [2013, 'completed']);
		const states = [2009, 2010, 2012, 2013, 2020].map((year) => getProjectStatus(own, year));
		expect(states).toEqual([null, 'building', 'building', 'completed', 'completed']);
	});

	it('is never promoted by a default: a contract stays a contract', () => {
		expect(getProjectStatus(spans([2010, 'contracted']), 2023)).toBe('contracted');
	});

	it('is unknown after works that ended in an unknown year', () => {
		expect(spans([2008, 'building'], [null, 'completed', 2021])).toEqual([
			[2008, 'building'],
			[2009, 'unknown'],
			[2021, 'completed']
		]);
	});

	it('is completed by the year of the source if that follows directly', () => {
		expect(spans([2016, 'building'], [null, 'completed', 2017])).toEqual([
			[2016, 'building'],
			[2017, 'completed']
		]);
	});

	it('stays unknown if neither the change nor the source has a year', () => {
		expect(spans([2014, 'building'], [null, 'completed'])).toEqual([
			[2014, 'building'],
			[2015, 'unknown']
		]);
		expect(spans([null, 'completed'])).toEqual([]);
	});

	it('is a standstill from the next year if its start is unknown', () => {
		expect(spans([2013, 'contracted'], [null, 'stalled', 2024])).toEqual([
			[2013, 'contracted'],
			[2014, 'stalled']
		]);
	});
});
