import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW } from '$lib/core/domain/view-state';
import { addressOfPage, citeView, isoDay, nameOfView } from './share-texts';

describe('what the share dialog hands on', () => {
	it('names a view by place and year, and by what it is held against', () => {
		expect(nameOfView({ ...DEFAULT_VIEW, year: 2016, country: 'KAZ' })).toBe('Kazakhstan in 2016');
		expect(nameOfView({ ...DEFAULT_VIEW, against: 2013 })).toBe(
			'Central Asia in 2018 compared with 2013'
		);
	});

	it('leaves from an address what says how its page is shown', () => {
		expect(addressOfPage('https://a.example/2016?layers=none#figures')).toBe(
			'https://a.example/2016'
		);
	});

	it('cites by the day of the reader, not of Greenwich', () => {
		expect(isoDay(new Date(2026, 0, 5, 0, 30))).toBe('2026-01-05');
		const address = 'https://a.example/2016/kazakhstan';
		const cited = citeView('Kazakhstan in 2016', address, new Date(2027, 2, 1));
		expect(cited).toMatchObject({ accessed: '2027-03-01', url: address, kind: 'dataset' });
		expect(cited.version).toMatch(/^\d{4}-\d{2}$/);
	});

	it('names no day by a clock that is plainly wrong', () => {
		for (const year of [1970, 1999, 2099]) {
			const cited = citeView('Kazakhstan', 'https://a.example/2016', new Date(year, 0, 1));
			expect(cited.accessed, String(year)).toBe('');
		}
	});
});
