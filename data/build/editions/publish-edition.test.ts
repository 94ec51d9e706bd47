import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import type { DataPackage } from '../data-package';
import {
	isLaterName,
	buildNamedEdition,
	getNextEdition,
	withCitedEdition
} from './publish-edition';

it.each([
	['2026-12', '2027-01-15', '2027-01'],
	['2026-12', '2026-12-31', '2026-12-2'],
	// named after a month that is still to come
	['2026-12', '2026-11-29', '2026-12-2'],
	['2026-12-2', '2026-12-31', '2026-12-3'],
	['2026-12-9', '2026-12-31', '2026-12-10'],
	['2026-12-2', '2027-03-01', '2027-03']
])('after %s, on %s, comes %s', (last, day, next) => {
	expect(getNextEdition(last, day)).toBe(next);
	expect(isLaterName(next, last)).toBe(true);
});

it.each(['2026-11', '2026-12', '2027', '2027-13', '2026-12-next', 'newest'])(
	'after 2026-12 none is called %s',
	(name) => expect(isLaterName(name, '2026-12')).toBe(false)
);

it('is cited by its name and its day', () => {
	const citation = readFileSync('CITATION.cff', 'utf8');
	const changed = withCitedEdition(citation, '2031-05', '2031-05-09');
	const lines = (text: string) => text.split('\n');
	const own = lines(changed).filter((line) => !lines(citation).includes(line));
	expect(own.map((line) => line.trim())).toEqual([
		"version: '2031-05'",
		"date-released: '2031-05-09'",
		'year: 2031'
	]);
	expect(() => parse(changed) as unknown).not.toThrow();
	expect(lines(changed)).toHaveLength(lines(citation).length);
});

it('is the version of the descriptor, which otherwise stays', () => {
	const [descriptor] = buildNamedEdition(process.cwd(), '2031-05-2', '2031-05-09');
	const before = JSON.parse(readFileSync('data/datapackage.json', 'utf8')) as DataPackage;
	expect(JSON.parse(descriptor!.content)).toEqual({
		...before,
		version: '2031.05.2',
		created: '2031-05-09T00:00:00Z'
	});
});
