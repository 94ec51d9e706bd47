import { describe, expect, it } from 'vitest';
import type { Cell } from '$lib/core/data/types';
import { formatCount } from '$lib/text/numbers';
import { selectStudentSeries } from '$lib/figures/students';
import {
	computeChangeOnYearBefore,
	describeChangeSinceFirst,
	describeYearChange
} from './panel-change-copy';
import { describeMissing } from './panel-copy';
import { formatDate } from '$lib/text/dates';
import { formatYears } from '$lib/text/year-runs';

const kazakhstan = selectStudentSeries('KAZ', 'all');
const uzbekistan = selectStudentSeries('UZB', 'all');

describe('changes', () => {
	it('report a decrease and an increase', () => {
		expect(describeYearChange(kazakhstan, 2018)).toBe('[−2,440] vs 2017 (−17%)');
		expect(describeChangeSinceFirst(kazakhstan, 2018, formatCount)).toBe(
			'15 times the 781 of 2005'
		);
	});

	it('ignore round numbers, suspect figures and gaps', () => {
		expect(computeChangeOnYearBefore(kazakhstan, 2019)).toBeNull();
		expect(describeYearChange(kazakhstan, 2019)).toBe(
			'Not compared with 2018: this is a round number, not a count'
		);
		expect(describeChangeSinceFirst(uzbekistan, 2018, formatCount)).toBe(
			'Not compared with 2005: the figure for 2005 is suspect'
		);
		expect(describeYearChange(kazakhstan, 2021)).toBeNull();
		expect(describeYearChange(kazakhstan, 2023)).toBe('Not compared with 2022: no figure for 2022');
	});

	it('compare nothing with the first year', () => {
		expect(describeYearChange(kazakhstan, 2005)).toBeNull();
		expect(describeChangeSinceFirst(kazakhstan, 2005, formatCount)).toBeNull();
	});

	it('never divide by zero', () => {
		const cells = [0, 5, 6].map((value): Cell => ({
			value,
			quality: 'reported',
			bound: null,
			sourceId: null,
			note: ''
		}));
		expect(describeYearChange(cells, 2006)).toBe('[+5] vs 2005');
		expect(describeChangeSinceFirst(cells, 2007, String)).toBeNull();
	});
});

it('lists gaps by measure', () => {
	const lines = Object.fromEntries(
		describeMissing('KAZ').map(({ subject, words }) => [subject, words])
	);
	expect(lines['all students']).toBe(
		'no figure for 2020–2022; only a round number for 2019; suspect for 2023'
	);
	expect(lines['degree students']).toBe('no figure for 2005–2009 and 2019–2023');
});

it('joins years into runs', () => {
	expect(formatYears([2005, 2006, 2010, 2012, 2013])).toBe('2005–2006, 2010, and 2012–2013');
	expect(formatYears([])).toBe('');
});

it('keeps the precision of dates', () => {
	expect(['2013-09-07', '2007-12', '2007'].map(formatDate)).toEqual([
		'7 September 2013',
		'December 2007',
		'2007'
	]);
});
