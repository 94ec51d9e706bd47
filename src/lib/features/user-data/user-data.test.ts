import { describe, expect, it } from 'vitest';
import { openTable, reopenTable } from '../../../../tests/user-data';

const INDICATORS = [
	'country,year,series,indicator,value,unit',
	'KAZ,2012,World Bank,GDP,5,US$',
	'KAZ,2012,World Bank,Trade,7,percent',
	'KAZ,2013,World Bank,Trade,8,US$',
	'KAZ,2012,IMF,Debt,9,US$'
].join('\n');

describe('series of a table', () => {
	it('bug: a link kept only a part of the name of its series', async () => {
		const data = await openTable(INDICATORS);
		const names = ['World Bank, GDP', 'World Bank, Trade', 'IMF, Debt'];
		expect(data.indicators).toEqual(names);
		for (const indicator of names) {
			data.view.indicator = indicator;
			const opened = await reopenTable(data.packShown());
			expect(opened.indicators).toEqual([indicator]);
			expect(opened.title).toBe(data.title.replace('a table', opened.labels.title));
		}
	});

	it('bug: a second series of other rows was gone after a link', async () => {
		const data = await openTable(INDICATORS);
		data.view.indicator = 'IMF, Debt';
		data.view.second = 'World Bank, GDP';
		const opened = await reopenTable(data.packShown());
		expect(opened.indicator).toBe('IMF, Debt');
		expect(opened.second).toMatchObject({ name: 'World Bank, GDP', unit: 'US$' });
	});

	it('bug: a second series mixed its units, and was there although it is the first', async () => {
		const data = await openTable(INDICATORS);
		data.view.second = 'World Bank, Trade';
		expect(data.second).toMatchObject({ unit: 'percent' });
		expect(data.second!.series[0]!.rows.map(({ value }) => value)).toEqual([7]);
		for (const gone of [data.indicator, 'a series of another table']) {
			data.view.second = gone;
			expect(data.second).toBeNull();
		}
		const [rows] = [data.shownRows];
		expect(rows).toEqual([0]);
	});

	it('bug: a table of places kept those of its first kind only, after a link', async () => {
		const data = await openTable(
			'name,lon,lat,category,value\nA field,70,43,oil,5\nB field,71,43,gas,6'
		);
		expect(data.drawn).toHaveLength(2);
		for (const file of [data.packShown(), data.pack()])
			expect((await reopenTable(file)).drawn).toHaveLength(2);
	});
});

describe('rows of a table', () => {
	const SEXES = 'country,year,sex,value\nKAZ,2012,male,5\nKAZ,2012,female,6';

	it('bug: two rows of one place and year were drawn if a flag was unknown', async () => {
		const data = await openTable(
			'country,year,value,flag,obs status\nKAZ,2012,5,q?,\nKAZ,2012,6,,q?\nUZB,2012,7,,'
		);
		expect(data.drawn.map(({ value }) => value)).toEqual([5, 7]);
		expect(data.rows[1]!.errors.map(({ code }) => code)).toEqual(['unknown-flag', 'repeated']);
	});

	it('bug: a filter showed nothing if a row that it leaves out came first', async () => {
		const data = await openTable(SEXES);
		expect(data.drawn.map(({ value }) => value)).toEqual([5]);
		data.view.filter = { column: 2, is: 'female' };
		expect(data.drawn.map(({ value }) => value)).toEqual([6]);
		expect(data.checked.flatMap(({ errors }) => errors)).toEqual([]);
	});

	it('bug: a saved table with an open question showed its first rows unasked', async () => {
		const data = await openTable(
			[
				'country,year,kind,sort,value',
				...['KAZ,2012,a,c,5', 'KAZ,2012,b,d,6', 'UZB,2012,a,c,7', 'UZB,2012,b,d,8']
			].join('\n')
		);
		expect(data.questions.map(({ code }) => code)).toEqual(['series']);
		expect(data.isShown).toBe(false);
		const opened = await reopenTable(data.pack());
		expect(opened.questions.map(({ code }) => code)).toEqual(['series']);
		expect(opened.isShown).toBe(false);
	});

	it('bug: a link lost the decimal sign that its other rows had shown', async () => {
		const data = await openTable(
			'country,year,indicator,value\nKAZ,2012,A,1.234\nKAZ,2012,B,0.5\nUZB,2012,A,2'
		);
		expect(data.drawn.map(({ value }) => value)).toEqual([1.234, 2]);
		const opened = await reopenTable(data.packShown());
		expect(opened.drawn.map(({ value }) => value)).toEqual([1.234, 2]);
		expect(opened.questions).toEqual([]);
	});

	it('bug: a corrected cell took the map back to all of its places', async () => {
		const data = await openTable('name,lon,lat,value\nA,70,43,1\nB,71,44,2');
		// the map is shown whole when the columns are those of another table
		const columns = data.table?.columns;
		await data.correct(0, 3, '5');
		expect(data.drawn.map(({ value }) => value)).toEqual([5, 2]);
		expect(data.table?.columns).toBe(columns);
	});
});
