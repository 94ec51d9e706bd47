import { describe, expect, it } from 'vitest';
import { parseStatusHistory, statusInYear } from './status-history';

describe('statusInYear', () => {
	const changes = parseStatusHistory('2014:operational;2012:construction;2007:agreed');

	it.each([
		[2006, null],
		[2007, 'agreed'],
		[2011, 'agreed'],
		[2012, 'construction'],
		[2014, 'operational'],
		[2023, 'operational']
	])('is the newest state not later than %i', (year, status) => {
		expect(statusInYear(changes, year)).toBe(status);
	});

	it('is null in an empty history', () => {
		expect(statusInYear(parseStatusHistory(''), 2023)).toBeNull();
	});
});
