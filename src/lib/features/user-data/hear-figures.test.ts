import { expect, it } from 'vitest';
import { hearFigures } from './hear-figures';
import type { UserRow } from './understand/understand';

const series = (name: string) => ({ key: name, name, country: null, rows: [] });
const row = (value: number | null, quality: UserRow['quality']) => ({ value, quality }) as UserRow;

it('names each row of a table, its gaps and its doubts', () => {
	const [heard] = hearFigures(
		[
			{ series: series('Osh'), row: row(12, 'reported') },
			{ series: series('Naryn'), row: row(20, 'unverified') },
			{ series: series('Batken'), row: row(null, 'none') },
			{ series: series('Talas'), row: undefined }
		],
		2017
	);
	expect(heard!.ends).toEqual([0, 20]);
	expect(heard!.points.map(({ label, value, words }) => [label, value, words])).toEqual([
		['Osh', 12, '12'],
		['Naryn', 20, '20 (unverified)'],
		['Batken', null, 'no figure in this table'],
		['Talas', null, 'not in the table']
	]);
});

it('bug: a place with rows in other years was said to be not in the table', () => {
	const osh = { ...series('Osh'), rows: [{ ...row(12, 'reported'), year: 2016 }] };
	const hearIn = (year: number) =>
		hearFigures([{ series: osh, row: undefined }], year)[0]!.points[0]!.words;
	expect(hearIn(2017)).toBe('no row for 2017');
});
