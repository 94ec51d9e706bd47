import { describe, expect, it } from 'vitest';
import { COUNTRY_CODES } from './countries';
import { againstCountry, againstYear, comparedCountries, shownCountries } from './subject';
import { DEFAULT_VIEW, type ViewState } from './view-state';

const at = (patch: Partial<ViewState>): ViewState => ({ ...DEFAULT_VIEW, ...patch });

describe('the subject of a view', () => {
	it('is all five, the chosen one, those compared, or the two held against each other', () => {
		expect(shownCountries(at({}))).toBe(COUNTRY_CODES);
		expect(shownCountries(at({ country: 'KAZ' }))).toEqual(['KAZ']);
		expect(shownCountries(at({ compared: ['KGZ', 'UZB'] }))).toEqual(['KGZ', 'UZB']);
		expect(shownCountries(at({ country: 'UZB', against: 'KAZ' }))).toEqual(['KAZ', 'UZB']);
		expect(shownCountries(at({ compared: COUNTRY_CODES }))).toBe(COUNTRY_CODES);
	});

	it('has the page’s own country among those compared', () => {
		expect(comparedCountries(at({ country: 'TKM', compared: ['KAZ'] }))).toEqual(['KAZ', 'TKM']);
		expect(comparedCountries(at({ country: 'TKM' }))).toEqual([]);
	});

	it('gives the same list for the same countries, so that no attribute is rebuilt', () => {
		const first = shownCountries(at({ year: 2010, compared: ['KGZ', 'UZB'] }));
		expect(shownCountries(at({ year: 2011, compared: ['KGZ', 'UZB'] }))).toBe(first);
		expect(shownCountries(at({ country: 'KGZ', compared: ['UZB'] }))).toBe(first);
		expect(shownCountries(at({ country: 'KGZ', against: 'UZB' }))).toBe(first);
	});

	it('holds nothing against anything while comparing', () => {
		expect(againstYear(at({ against: 2013 }))).toBe(2013);
		expect(againstYear(at({ against: 2013, compared: ['KAZ'] }))).toBeNull();
		expect(againstYear(at({ against: 'sources' }))).toBeNull();
		expect(againstCountry(at({ against: 'UZB' }))).toBeNull();
		expect(againstCountry(at({ against: 'UZB', country: 'KAZ' }))).toEqual({
			country: 'KAZ',
			other: 'UZB'
		});
		expect(shownCountries(at({ against: 'UZB' }))).toBe(COUNTRY_CODES);
	});
});
