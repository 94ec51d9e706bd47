import { describe, expect, it } from 'vitest';
import { COUNTRY_CODES } from './countries';
import {
	getAgainstCountry,
	getAgainstYear,
	listComparedCountries,
	listShownCountries
} from './subject';
import { DEFAULT_VIEW, type ViewState } from './view-state';

const at = (patch: Partial<ViewState>): ViewState => ({ ...DEFAULT_VIEW, ...patch });

describe('the subject of a view', () => {
	it('is all five, the chosen one, those compared, or the two held against each other', () => {
		expect(listShownCountries(at({}))).toBe(COUNTRY_CODES);
		expect(listShownCountries(at({ country: 'KAZ' }))).toEqual(['KAZ']);
		expect(listShownCountries(at({ compared: ['KGZ', 'UZB'] }))).toEqual(['KGZ', 'UZB']);
		expect(listShownCountries(at({ country: 'UZB', against: 'KAZ' }))).toEqual(['KAZ', 'UZB']);
		expect(listShownCountries(at({ compared: COUNTRY_CODES }))).toBe(COUNTRY_CODES);
	});

	it('has the page’s own country among those compared', () => {
		expect(listComparedCountries(at({ country: 'TKM', compared: ['KAZ'] }))).toEqual([
			'KAZ',
			'TKM'
		]);
		expect(listComparedCountries(at({ country: 'TKM' }))).toEqual([]);
	});

	it('gives the same list for the same countries, so that no attribute is rebuilt', () => {
		const first = listShownCountries(at({ year: 2010, compared: ['KGZ', 'UZB'] }));
		expect(listShownCountries(at({ year: 2011, compared: ['KGZ', 'UZB'] }))).toBe(first);
		expect(listShownCountries(at({ country: 'KGZ', compared: ['UZB'] }))).toBe(first);
		expect(listShownCountries(at({ country: 'KGZ', against: 'UZB' }))).toBe(first);
	});

	it('holds nothing against anything while comparing', () => {
		expect(getAgainstYear(at({ against: 2013 }))).toBe(2013);
		expect(getAgainstYear(at({ against: 2013, compared: ['KAZ'] }))).toBeNull();
		expect(getAgainstYear(at({ against: 'sources' }))).toBeNull();
		expect(getAgainstCountry(at({ against: 'UZB' }))).toBeNull();
		expect(getAgainstCountry(at({ against: 'UZB', country: 'KAZ' }))).toEqual({
			country: 'KAZ',
			other: 'UZB'
		});
		expect(listShownCountries(at({ against: 'UZB' }))).toBe(COUNTRY_CODES);
	});
});
