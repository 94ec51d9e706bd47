import { describe, expect, it } from 'vitest';
import { completeRows } from './complete-csv';
import { findPageCountry } from './page-country';

const SOURCE = {
	...{ id: 'wb-gdp', authors: '', year: 2024, title: 'GDP', publisher: 'World Bank' },
	...{ url: 'https://example.org/gdp', licenceNote: 'CC BY 4.0' }
};
const COLUMNS = ['series', 'year', 'value', 'unit', 'source_id', 'edition'];
const complete = (rows: string[][], origin?: Parameters<typeof completeRows>[2]['origin']) => {
	const all = completeRows(COLUMNS, rows, {
		...{ country: 'UZB', sources: { 'wb-gdp': SOURCE }, origin }
	});
	return all.rows.map((row) => Object.fromEntries(all.columns.map((name, at) => [name, row[at]])));
};

it('the country of a page is that of its path', () => {
	expect(
		findPageCountry('https://x.org/atlas/2016/kazakhstan?focus=students#data=uzbekistan')
	).toBe('KAZ');
	expect(findPageCountry('file:///stick/atlas.html?lang=ru#/2016/tajikistan?x=1')).toBe('TJK');
	expect(findPageCountry('https://x.org/relation?republic=kazakhstan')).toBeNull();
});

describe('a row of a chart’s file', () => {
	it('has its country, unit, source, terms, licence and edition', () => {
		const [ofName, ofPage] = complete([
			['Kazakhstan', '2012', '5', 'million USD', 'wb-gdp', '2026-11'],
			['Exports', '2012', '5', 'million USD', '', '2026-11']
		]);
		expect(ofName).toMatchObject({
			...{ country: 'KAZ', unit: 'million USD', source_id: 'wb-gdp', edition: '2026-11' },
			...{ source_url: SOURCE.url, source_terms: 'CC BY 4.0' }
		});
		expect(ofName!.source).toContain('World Bank');
		expect(ofName!.licence).toContain('CC BY 4.0');
		expect(ofPage).toMatchObject({ country: 'UZB', source: '' });
	});

	it('bug: of a reader’s own table it had the edition of the atlas and no author', () => {
		const columns = { author: '“A. Sender”', added_by: 'the sender' };
		const [row] = complete([['Kazakhstan', '2012', '5', 'kg', 'A yearbook', '2026-11']], {
			...{ credit: '', columns }
		});
		expect(row).toMatchObject({ country: 'KAZ', source: 'A yearbook', ...columns });
		expect(Object.keys(row!)).not.toContain('edition');
		expect(Object.keys(row!)).not.toContain('licence');
	});
});
