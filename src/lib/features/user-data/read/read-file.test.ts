import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIMITS, NO_CHOICES, type Encoding } from './raw-table';
import { readFile } from './read-file';

const utf8 = (text: string) => new TextEncoder().encode(text);
const read = (bytes: Uint8Array | string, encoding: Encoding | null = null) =>
	readFile({
		name: 'a.csv',
		bytes: typeof bytes === 'string' ? utf8(bytes) : bytes,
		choices: { ...NO_CHOICES, encoding },
		tableName: null
	});
const toTable = (...args: Parameters<typeof read>) => {
	const result = read(...args);
	if ('error' in result) throw new Error(result.error.code);
	return { ...result.tables[0]!, count: result.tables.length };
};
const toError = (...args: Parameters<typeof read>) => {
	const result = read(...args);
	return 'error' in result ? result.error.code : null;
};

const sheet = (cells: string) =>
	`<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${cells}</sheetData></worksheet>`;
/** A workbook with one sheet. */
const workbook = (cells: string, more: Record<string, string> = {}) =>
	zipSync(
		Object.fromEntries(
			Object.entries({
				'xl/workbook.xml':
					'<workbook xmlns:r="r"><sheets><sheet name="Лист1" sheetId="1" r:id="rId1"/></sheets></workbook>',
				'xl/_rels/workbook.xml.rels':
					'<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
				'xl/sharedStrings.xml':
					'<sst><si><t>country</t></si><si><r><t>ye</t></r><r><t>ar</t></r></si><si><t>中<rPh><t>zhong</t></rPh></t></si></sst>',
				'xl/styles.xml':
					'<styleSheet><numFmts><numFmt numFmtId="165" formatCode="yyyy\\-mm"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="165"/></cellXfs></styleSheet>',
				'xl/worksheets/sheet1.xml': sheet(cells),
				...more
			}).map(([name, text]) => [name, strToU8(text)])
		)
	);

describe('a file', () => {
	it('is read with commas, semicolons and tabs', () => {
		for (const sign of [',', ';', '\t']) {
			const text = ['country', 'year', 'value'].join(sign) + '\n' + ['KAZ', '2012', '5'].join(sign);
			expect(toTable(text)).toMatchObject({
				columns: ['country', 'year', 'value'],
				rows: [['KAZ', '2012', '5']]
			});
		}
	});

	it('may have a title above its header, and blank lines', () => {
		const { columns, rows } = toTable('A title\n\ncountry,year,value\nKAZ,2012,5\n\n');
		expect([columns, rows]).toEqual([['country', 'year', 'value'], [['KAZ', '2012', '5']]]);
	});

	it('with a column for each year gets a row for each, with a note', () => {
		const { columns, rows, notes } = toTable('country,2012,2013\nKAZ,5,\nUZB,7,8');
		expect(columns).toEqual(['country', 'year', 'value']);
		expect(rows).toEqual([
			['KAZ', '2012', '5'],
			['KAZ', '2013', ''],
			['UZB', '2012', '7'],
			['UZB', '2013', '8']
		]);
		expect(notes).toEqual([{ code: 'periods-as-columns', first: '2012', last: '2013' }]);
	});

	it('gets a note of the number of rows that are longer than its header', () => {
		expect(toTable('country,value\nKAZ,1,surplus\nUZB,2').notes).toEqual([
			{ code: 'longer-rows', count: 1 }
		]);
	});
});

describe('an encoding', () => {
	it('is detected by the byte order mark of UTF-8 and UTF-16', () => {
		const text = 'страна,value\nҚазақстан,1';
		const little = new Uint8Array([
			0xff,
			0xfe,
			...[...text].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8])
		]);
		const big = new Uint8Array([
			0xfe,
			0xff,
			...[...text].flatMap((c) => [c.charCodeAt(0) >> 8, c.charCodeAt(0) & 255])
		]);
		const marked = new Uint8Array([0xef, 0xbb, 0xbf, ...utf8(text)]);
		for (const bytes of [little, big, marked]) {
			expect(toTable(bytes)).toMatchObject({
				columns: ['страна', 'value'],
				rows: [['Қазақстан', '1']],
				notes: []
			});
		}
	});

	it('other than UTF-8 is assumed to be windows-1251, with a note', () => {
		const bytes = new Uint8Array([
			0xca, 0xe0, 0xe7, 0x2c, 0x76, 0x0a, 0xca, 0xe0, 0xe7, 0x2c, 0x31
		]);
		expect(toTable(bytes)).toMatchObject({
			columns: ['Каз', 'v'],
			cut: { encoding: 'windows-1251' }
		});
		expect(toTable(bytes, 'windows-1252').columns[0]).toBe('Êàç');
	});
});

describe('JSON', () => {
	it('is a list of objects or of lists, also within an object', () => {
		const rows = [['KAZ', 1]];
		expect(toTable('[{"country":"KAZ","value":1}]').rows).toEqual(rows);
		expect(toTable('{"meta":1,"data":[{"country":"KAZ","value":1}]}').rows).toEqual(rows);
		expect(toTable('[["country","value"],["KAZ",1]]').rows).toEqual(rows);
		expect(toTable('[{"page":1},[{"country":"KAZ","value":1}]]').rows).toEqual(rows);
	});

	it('may be GeoJSON; shapes without a place are counted', () => {
		const point = {
			type: 'Feature',
			properties: { name: 'A' },
			geometry: { type: 'Point', coordinates: [70, 43] }
		};
		const line = {
			type: 'Feature',
			properties: {},
			geometry: { type: 'LineString', coordinates: [] }
		};
		const found = toTable(JSON.stringify({ type: 'FeatureCollection', features: [point, line] }));
		expect([found.columns, found.rows]).toEqual([
			['name', 'longitude', 'latitude'],
			[['A', 70, 43]]
		]);
		expect(found.notes).toEqual([{ code: 'shapes-left-out', count: 1 }]);
		expect(toError(JSON.stringify({ type: 'FeatureCollection', features: [line] }))).toBe(
			'no-shapes'
		);
	});

	it('may have column names like those of a prototype', () => {
		const { columns, rows } = toTable(
			'[{"__proto__":"a","constructor":"b","toString":1},{"value":2}]'
		);
		expect(columns).toEqual(['__proto__', 'constructor', 'toString', 'value']);
		expect(rows[1]).toEqual(['', '', '', 2]);
		expect(({} as Record<string, unknown>).a).toBeUndefined();
	});
});

describe('a workbook', () => {
	it('contains texts, numbers, dates, and stored values of formulas', () => {
		const cells =
			'<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>value</t></is></c></row>' +
			'<row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2" s="1"><v>40909</v></c><c r="C2"><f>1+1</f><v>2</v></c></row>';
		expect(toTable(workbook(cells))).toMatchObject({
			name: 'Лист1',
			columns: ['country', 'year', 'value'],
			rows: [['中', '2012-01-01', 2]]
		});
	});

	it('with a very distant cell is rejected', () => {
		const far =
			'<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="A1048576"><v>1</v></c></row>';
		expect(toError(workbook(far))).toBe('too-many-rows');
		expect(toError(workbook('<row r="1"><c r="XFD1"><v>1</v></c></row>'))).toBe('too-many-columns');
	});

	it('does not resolve entities that it defines', () => {
		const bomb =
			'<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>' +
			sheet(
				'<row r="1"><c r="A1" t="str"><v>&b;</v></c><c r="B1" t="str"><v>v</v></c></row><row r="2"><c r="A2"><v>1</v></c><c r="B2"><v>1</v></c></row>'
			);
		const result = read(workbook('', { 'xl/worksheets/sheet1.xml': bomb }));
		expect(JSON.stringify(result)).not.toContain('haha');
	});
});

describe('a zip', () => {
	it('contains the tables that its descriptor lists, in that order', () => {
		const bytes = zipSync({
			'p/datapackage.json': strToU8('{"resources":[{"path":"b.csv"},{"path":"a.csv"}]}'),
			'p/a.csv': strToU8('country,value\nKAZ,1'),
			'p/b.csv': strToU8('country,value\nUZB,2')
		});
		expect(toTable(bytes)).toMatchObject({ name: 'b.csv', rows: [['UZB', '2']], count: 2 });
	});

	it('that unpacks to far more than its size is rejected', () => {
		const bytes = zipSync({ 'a.csv': new Uint8Array(30_000_000) }, { level: 9 });
		expect(toError(bytes)).toBe('unpacks-too-large');
	});

	it('without a table is rejected', () => {
		expect(toError(zipSync({ 'a.png': new Uint8Array(3) }))).toBe('no-table-in-zip');
	});
});

describe('an invalid file', () => {
	it('is rejected with the reason', () => {
		expect(toError('')).toBe('empty');
		expect(toError('country,year,value')).toBe('empty');
		expect(toError('{"a":')).toBe('broken-json');
		expect(toError('{"a":1}')).toBe('json-without-rows');
		expect(toError(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0]))).toBe('old-spreadsheet');
		expect(toError(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]))).toBe('no-table-file');
		expect(toError(new Uint8Array(LIMITS.textBytes + 1))).toBe('file-too-large');
		expect(toError(`country,value\n${'KAZ,1\n'.repeat(LIMITS.rows + 1)}`)).toBe('too-many-rows');
		expect(toError(new Uint8Array([0x50, 0x4b, 3, 4, 9, 9]))).toBe('broken-zip');
	});

	it('HTML, formulas and right-to-left names are not changed', () => {
		const { rows } = toTable('place,year,value\nقزاقستان,2012,=1+1\n<b>x</b>,9999,5\n');
		expect(rows).toEqual([
			['قزاقستان', '2012', '=1+1'],
			['<b>x</b>', '9999', '5']
		]);
	});
});

describe('any bytes', () => {
	const isAnswer = (bytes: Uint8Array) => {
		const result = read(bytes);
		if ('error' in result) return result.error.code !== 'reader-failed';
		return result.tables.every(({ columns, rows }) =>
			rows.every((row) => row.length === columns.length)
		);
	};

	it('give a table or a reason', () => {
		fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), isAnswer), { numRuns: 600 });
	});

	it('that look like text give a table or a reason', () => {
		const cell = fc.oneof(
			fc.string({ unit: 'grapheme' }),
			fc.constantFrom('"', '=1+1', '<b>', '2012', '__proto__', '\u202eabc')
		);
		const text = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 12 });
		fc.assert(
			fc.property(text, fc.constantFrom(',', ';', '\t'), (rows, sign) =>
				isAnswer(utf8(rows.map((row) => row.join(sign)).join('\n')))
			),
			{ numRuns: 600 }
		);
	});

	it('that look like JSON give a table or a reason', () => {
		fc.assert(
			fc.property(fc.json(), (text) => isAnswer(utf8(text))),
			{ numRuns: 600 }
		);
		fc.assert(
			fc.property(fc.array(fc.jsonValue()), (value) => isAnswer(utf8(JSON.stringify(value)))),
			{ numRuns: 600 }
		);
	});

	it('of a workbook with a broken sheet give a table or a reason', () => {
		const broken = fc.string({
			unit: fc.constantFrom(
				'<',
				'>',
				'/',
				'c',
				'v',
				'row',
				' r="',
				'A1',
				'"',
				'1',
				'&amp;',
				'&',
				' t="s"'
			)
		});
		fc.assert(
			fc.property(broken, (text) => isAnswer(workbook(text))),
			{ numRuns: 400 }
		);
	});

	it('of a zip with a changed byte give a table or a reason', () => {
		const whole = workbook('<row r="1"><c r="A1"><v>1</v></c></row>');
		const change = fc.tuple(fc.nat(whole.length - 1), fc.nat(255));
		fc.assert(
			fc.property(change, ([at, byte]) => isAnswer(whole.slice().fill(byte, at, at + 1))),
			{ numRuns: 400 }
		);
	});
});
