import { describe, expect, it } from 'vitest';
import { parseStatusHistory, findStatusInYear } from './status-history';

describe('findStatusInYear', () => {
	const changes = parseStatusHistory('2014:operational;2012:construction;2007:agreed');

	it.each([
		[2006, null],
		[2007, 'agreed'],
		[2011, 'agreed'],
		[2012, 'construction'],
		[2014, 'operational'],
		[2023, 'operational']
	])('is the newest state not later than %i', (year, status) => {
		expect(findStatusInYear(changes, year)).toBe(status);
	});

	it('is null in an empty history', () => {
		expect(findStatusInYear(parseStatusHistory(''), 2023)).toBeNull();
	});
});
