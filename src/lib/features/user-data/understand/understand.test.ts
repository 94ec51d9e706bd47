import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RawTable } from '../read/raw-table';
import { gazetteer } from '../../../../../tests/user-data';
import {
	isUnderstood,
	markRepeated,
	findMissingColumn,
	findShape,
	understandRow
} from './understand';
import { inferDecimal, readNumber } from './read-number';
import { readPeriod } from './read-year';
import { guessRoles } from './roles';

function understand(csv: string) {
	const [head = '', ...body] = csv.split('\n');
	const table: RawTable = {
		name: '',
		columns: head.split(','),
		rows: body.map((row) => row.split(','))
	};
	const columns = guessRoles(table, gazetteer);
	const value = columns.findIndex(({ role }) => role === 'value');
	const decimal = inferDecimal(table.rows.map((row) => row[value] ?? ''));
	const rows = table.rows.map((_, index) =>
		understandRow(table, index, { columns, shape: findShape(columns), decimal }, gazetteer)
	);
	return {
		roles: columns.map(({ role }) => role),
		by: columns.map(({ by }) => by),
		shape: findShape(columns),
		missing: findMissingColumn(columns),
		rows: markRepeated(rows, findShape(columns), value)
	};
}
const listErrors = (csv: string) =>
	understand(csv).rows.flatMap(({ errors }) => errors.map(({ code }) => code));

describe('a year', () => {
	it('is read from years and dates', () => {
		for (const text of [
			'2012',
			' 2012 ',
			'2012-05-03',
			'2012-05',
			'03.05.2012',
			'3/5/2012',
			'2012年',
			'2012 г.',
			'2012 жыл',
			'2012-05-03T00:00:00Z',
			'2012.0',
			2012
		])
			expect(readPeriod(text), String(text)).toMatchObject({ year: 2012 });
	});

	it('is not guessed', () => {
		expect(readPeriod('20O9')).toEqual({ error: 'not-a-year' });
		expect(readPeriod('9999')).toEqual({ error: 'year-out-of-range' });
		expect(readPeriod('12')).toEqual({ error: 'year-out-of-range' });
		expect(readPeriod('2011/12')).toEqual({ error: 'year-of-two' });
		expect(readPeriod('2011-2012')).toEqual({ error: 'year-of-two' });
		expect(readPeriod('2011-0012')).toEqual({ error: 'year-of-two' });
		expect(readPeriod('2011–13')).toEqual({ error: 'year-of-two' });
	});
});

describe('a number', () => {
	const value = (text: string | number, decimal: 'point' | 'comma' | null = null) => {
		const reading = readNumber(text, decimal);
		return typeof reading === 'object'
			? 'value' in reading
				? reading.value
				: reading.error
			: reading;
	};

	it('is read in the formats of the region', () => {
		expect(
			[
				'12',
				'−5',
				'1 234',
				'1\u00a0234,5',
				'1,234.5',
				'1.234,5',
				'1,234,567',
				'0,5',
				'12%',
				'1e3',
				"1'234",
				'0.125'
			].map((text) => value(text))
		).toEqual([12, -5, 1234, 1234.5, 1234.5, 1234.5, 1_234_567, 0.5, 12, 1000, 1234, 0.125]);
	});

	it('that is ambiguous is not read unless the decimal sign is known', () => {
		expect(value('1,234')).toBe('number-two-ways');
		expect(value('1,234', 'point')).toBe(1234);
		expect(value('1,234', 'comma')).toBe(1.234);
		expect(value('1.234', 'comma')).toBe(1234);
		expect(inferDecimal(['1,234', '12,5'])).toBe('comma');
		expect(inferDecimal(['1,234', '1,234,567'])).toBe('point');
		expect(inferDecimal(['1,234'])).toBe(null);
		expect(inferDecimal(['1,5', '1.5'])).toBe(null);
	});

	it('may not be a formula or contain words', () => {
		for (const text of ['=1+1', '12 USD', '~12', '1..2', '1,23,456', '12-13', 'O9', '1,'])
			expect(value(text), text).toBe('not-a-number');
	});

	it('may be a gap, which is not zero', () => {
		for (const text of ['', '..', 'n/a', 'н/д', '—', '无']) expect(value(text), text).toBe('gap');
		expect(value('0')).toBe(0);
	});

	it('is read unchanged in any notation', () => {
		fc.assert(
			fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
				expect(value(String(number), 'point')).toBe(Object.is(number, -0) ? 0 : number);
			})
		);
	});
});

describe('a country', () => {
	it('is found by codes and by names in many languages', () => {
		const names = [
			'KAZ',
			'kz',
			'398',
			'Kazakhstan',
			'Қазақстан',
			'Казахстан',
			'哈萨克斯坦',
			'kazakhstan '
		];
		for (const name of names) expect(gazetteer.country(name), name).toEqual({ found: 'KAZ' });
		for (const name of ['Kirghizia', 'Қырғызстан', 'Кыргызская Республика', '吉尔吉斯斯坦', 'KG'])
			expect(gazetteer.country(name), name).toEqual({ found: 'KGZ' });
		expect(gazetteer.country('Oʻzbekiston')).toEqual({ found: 'UZB' });
	});

	it('outside the five is reported, and a typo only gets a suggestion', () => {
		for (const name of ['Russia', 'Китай', 'CHN', '蒙古'])
			expect(gazetteer.country(name), name).toEqual({ error: 'other-country' });
		expect(gazetteer.country('Kazahstan')).toEqual({ error: 'unknown' });
		expect(gazetteer.suggest('country', 'Kazahstan')).toBe('Kazakhstan');
		expect(gazetteer.suggest('partner', 'Wuhann')).toBe('Wuhan');
		expect(gazetteer.country('toString')).toMatchObject({ error: 'unknown' });
	});
});

describe('a region or place', () => {
	it('is found in its country with and without the word for a region', () => {
		for (const name of [
			'Akmola',
			'Акмолинская область',
			'Ақмола облысы',
			'Aqmola',
			'Akmola Region'
		])
			expect(gazetteer.region(name, 'KAZ'), name).toMatchObject({ found: { code: 'KAZ-3202' } });
		expect(gazetteer.region('Akmola', 'UZB')).toEqual({ error: 'unknown' });
		expect(gazetteer.region('Almaty', 'KAZ')).toMatchObject({ found: { name: 'Almaty' } });
	});

	it('in China is a partner', () => {
		for (const name of ['Xinjiang', '新疆', 'Синьцзян', 'Wuhan', 'Lanzhou', 'Beijing', 'Urumqi'])
			expect(gazetteer.partner(name), name).toHaveProperty('found');
		expect(gazetteer.partner('Almaty')).toMatchObject({ found: { country: 'KAZ' } });
	});

	it('bug: Chongqing was ambiguous, as a province and a city', () => {
		for (const name of ['Chongqing', '重庆', 'Чунцин'])
			expect(gazetteer.partner(name), name).toMatchObject({ found: { country: null } });
	});
});

describe('a table', () => {
	it('of countries is understood by its header in any of the four languages', () => {
		for (const head of [
			'country,year,value',
			'Страна,Год,Значение',
			'Ел,Жыл,Мәні',
			'国家,年份,数值'
		]) {
			const { rows, ...found } = understand(`${head}\nKAZ,2012,5\nUZB,2012,..`);
			expect(found).toMatchObject({
				roles: ['country', 'year', 'value'],
				shape: 'countries',
				missing: null
			});
			expect(
				rows.map(({ country, year, value, quality }) => [country, year, value, quality])
			).toEqual([
				['KAZ', 2012, 5, 'reported'],
				['UZB', 2012, null, 'none']
			]);
		}
	});

	it('with other headers is understood by its cells', () => {
		const { roles, by } = understand('where,when,how much\nKAZ,2012,5\nUZB,2013,7');
		expect(roles).toEqual(['country', 'year', 'value']);
		expect(by).toEqual(['cells', 'cells', 'cells']);
	});

	it('has a reason for each cell that is not understood', () => {
		expect(
			listErrors(
				'country,year,value\nKazahstan,20O9,1x\nRussia,2012,5\n,2012,5\nKAZ,,5\nKAZ,2011,5\nKAZ,2011,6'
			)
		).toEqual([
			'unknown-country',
			'not-a-number',
			'not-a-year',
			'other-country',
			'no-country',
			'no-year',
			'repeated'
		]);
	});

	it('of points needs no known names, and one of flows needs both ends', () => {
		const points = understand('name,lon,lat,value\nA field,70,43,5\nB,700,43,5');
		expect(points.shape).toBe('points');
		expect(points.rows[0]).toMatchObject({ place: 'A field', lonLat: [70, 43], errors: [] });
		expect(points.rows[1]!.errors).toMatchObject([{ code: 'outside-map', column: 1 }]);
		const flows = understand(
			'country,partner,year,value\nKAZ,Wuhan,2020,230\nKAZ,Atlantis,2020,1\nKAZ,,2021,1'
		);
		expect(flows.shape).toBe('flows');
		expect(flows.rows[0]).toMatchObject({ partner: { name: 'Wuhan' }, value: 230 });
		expect(flows.rows[1]!.errors).toMatchObject([{ code: 'unknown-partner' }]);
		expect(flows.rows[2]!.errors).toMatchObject([{ code: 'no-partner' }]);
	});

	it('keeps a row of unknown quality as unverified', () => {
		const [row] = understand('country,year,value,quality\nKAZ,2012,5,so-so').rows;
		expect(row).toMatchObject({ quality: 'unverified', errors: [{ code: 'unknown-quality' }] });
		expect(isUnderstood(row!)).toBe(true);
	});

	it('without values or places reports what is missing', () => {
		expect(understand('country,remark\nKAZ,good').missing).toBe('value');
		expect(understand('animal,value\nhorse,5').missing).toBe('place');
	});

	it('of any cells never throws', () => {
		const cell = fc.oneof(
			fc.string({ unit: 'grapheme', maxLength: 12 }),
			fc.constantFrom('KAZ', '2012', '1,234', '__proto__', 'Akmola', ''),
			fc.double()
		);
		const names = fc.constantFrom(
			'country',
			'region',
			'place',
			'lon',
			'lat',
			'partner',
			'year',
			'value',
			'quality',
			'__proto__',
			'constructor'
		);
		fc.assert(
			fc.property(
				fc.array(names, { minLength: 3, maxLength: 3 }),
				fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 6 }),
				(columns, rows) => {
					const table = { name: '', columns, rows };
					const roles = guessRoles(table, gazetteer);
					const reading = { columns: roles, shape: findShape(roles), decimal: null };
					const understood = rows.map((_, index) =>
						understandRow(table, index, reading, gazetteer)
					);
					for (const row of markRepeated(understood, reading.shape, 0))
						for (const { column } of row.errors) expect(column).toBeLessThan(columns.length);
				}
			),
			{ numRuns: 1000 }
		);
	});
});
