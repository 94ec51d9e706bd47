import { expect, it } from 'vitest';
import { openTable } from '../../../../../tests/user-data';

it('bug: charts of 1e308 beside −1e308 had no numbers: the two are not drawn together', async () => {
	const data = await openTable('country,year,value\nKAZ,2012,1e308\nUZB,2012,-1e308\nKGZ,2012,5');
	expect(data.drawn.map(({ value }) => value)).toEqual([5]);
	expect(data.rows.map(({ errors }) => errors.map(({ code }) => code))).toEqual([
		...[['too-far'], ['too-far'], []]
	]);
	const one = await openTable('country,year,value\nKAZ,2012,1e308\nKGZ,2012,5');
	expect(one.drawn.map(({ value }) => value)).toEqual([1e308, 5]);
});
