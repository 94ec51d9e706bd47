import { describe, expect, it } from 'vitest';
import { atlas } from '$lib/core/data/atlas';
import { DEFAULT_VIEW } from '$lib/core/domain/view-state';
import { getPageUrl, citeView, formatIsoDay, describeViewName } from './share-texts';

describe('texts of the share dialog', () => {
	it('name a view by place and year, and by its comparison', () => {
		expect(describeViewName({ ...DEFAULT_VIEW, year: 2016, country: 'KAZ' })).toBe(
			'Kazakhstan in 2016'
		);
		expect(describeViewName({ ...DEFAULT_VIEW, against: 2013 })).toBe(
			'Central Asia in 2018 compared with 2013'
		);
	});

	it('remove display parameters from an address', () => {
		expect(getPageUrl('https://a.example/2016?layers=none#figures')).toBe('https://a.example/2016');
	});

	it("cite by the user's day, not that of Greenwich", () => {
		expect(formatIsoDay(new Date(2026, 0, 5, 0, 30))).toBe('2026-01-05');
		const url = 'https://a.example/2016/kazakhstan';
		const cited = citeView('Kazakhstan in 2016', url, new Date(2027, 2, 1));
		expect(cited).toMatchObject({ accessed: '2027-03-01', url: url, kind: 'dataset' });
		expect(cited.version).toBe(atlas.edition);
	});

	it('omit the day if the clock is plainly wrong', () => {
		for (const year of [1970, 1999, 2099]) {
			const cited = citeView('Kazakhstan', 'https://a.example/2016', new Date(year, 0, 1));
			expect(cited.accessed, String(year)).toBe('');
		}
	});
});
