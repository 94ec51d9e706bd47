import { expect, it } from 'vitest';
import { findYearQueryLink } from './year-query';

it.each([
	['/', '?year=2016', '/2016'],
	['', '?year=2016', '/2016'],
	['/', '?YEAR=2016', '/2016'],
	['/', '?layers=students&year=2016&at=66.9,44.1,4', '/2016?layers=students&at=66.9,44.1,4'],
	['/', '?year=x&year=2016', '/2016'],
	['/kazakhstan', '?year=2016&lang=ru', '/2016/kazakhstan?lang=ru'],
	['/embed', '?year=2016&timeline=no', '/embed/2016?timeline=no']
])('%s%s is the page %s', (path, query, link) => {
	expect(findYearQueryLink(path, query)).toBe(link);
});

it.each([
	['/', ''],
	['/', '?year=1999'],
	['/', '?year='],
	['/', '?years=2016'],
	['/2018', '?year=2016'],
	['/relation', '?year=2016'],
	['/embed/2018', '?year=2016'],
	['/__proto__', '?year=2016']
])('%s%s stays', (path, query) => {
	expect(findYearQueryLink(path, query)).toBeNull();
});
