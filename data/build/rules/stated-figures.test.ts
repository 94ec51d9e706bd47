import { describe, expect, it } from 'vitest';
import { readRepository, findRowIndex, withCell } from '../broken-tables';
import { checkStatedFigures } from './stated-figures';

const set = readRepository();

const CASES: [
	what: string,
	table: string,
	id: string,
	column: string,
	value: string,
	found: string
][] = [
	[
		'permits of a year counted on a date',
		...(['chinese_workers', 'work-kaz-2016-issued', 'period', '2016-12-31'] as const),
		'"2016-12-31" is a date, not for "permits_issued"'
	],
	[
		'permits of a part of a year as those of a year',
		...(['chinese_workers', 'work-tjk-2012-01to07', 'measure', 'permits_issued'] as const),
		'"2012-01/2012-07" is a part of a year, not for "permits_issued"'
	],
	[
		'a year other than that of the period',
		...(['chinese_workers', 'work-kgz-2019', 'year', '2018'] as const),
		'"2018" does not begin "2019"'
	],
	[
		'a share in people',
		...(['chinese_workers', 'work-kgz-2017-share', 'unit', 'people'] as const),
		'"people" does not fit "share_of_permits_issued"'
	],
	[
		'a bound on a reported figure',
		...(['chinese_workers', 'work-kgz-2019', 'quality', 'reported'] as const),
		'"reported" although the figure is "about"'
	],
	[
		'a pair of cities from an encyclopedia that is not unverified',
		...(['city_ties', 'tie-almaty-urumqi', 'quality', 'reported'] as const),
		'"reported" does not follow from evidence "recalled"'
	],
	[
		'a year by which a dated pair is known',
		...(['city_ties', 'tie-osh-xian', 'known_by', '2019'] as const),
		'is filled although the pair has a date'
	],
	[
		'the size of another poll',
		...([
			'poll_samples',
			'op-kgz-2018-iri-n',
			'opinion_ids',
			'kaz-2008-gallup-world-poll-1'
		] as const),
		'"kaz-2008-gallup-world-poll-1" is of another poll'
	]
];

describe('the rule of stated figures', () => {
	it.each(CASES)('finds %s', (_, table, id, column, value, found) => {
		expect(checkStatedFigures(set)).toEqual([]);
		const broken = withCell(set, table, findRowIndex(set, table, 'id', id), column, value);
		expect(checkStatedFigures(broken).map(({ message }) => message)).toEqual([found]);
	});
});
