import { describe, expect, it } from 'vitest';
import { REPUBLIC_CODES } from './republics';
import { againstRepublic, againstYear, comparedRepublics, shownRepublics } from './subject';
import { DEFAULT_VIEW, type ViewState } from './view-state';

const at = (patch: Partial<ViewState>): ViewState => ({ ...DEFAULT_VIEW, ...patch });

describe('the subject of a view', () => {
	it('is all five, the chosen one, those compared, or the two held against each other', () => {
		expect(shownRepublics(at({}))).toBe(REPUBLIC_CODES);
		expect(shownRepublics(at({ republic: 'KAZ' }))).toEqual(['KAZ']);
		expect(shownRepublics(at({ compared: ['KGZ', 'UZB'] }))).toEqual(['KGZ', 'UZB']);
		expect(shownRepublics(at({ republic: 'UZB', against: 'KAZ' }))).toEqual(['KAZ', 'UZB']);
		expect(shownRepublics(at({ compared: REPUBLIC_CODES }))).toBe(REPUBLIC_CODES);
	});

	it('has the page’s own republic among those compared', () => {
		expect(comparedRepublics(at({ republic: 'TKM', compared: ['KAZ'] }))).toEqual(['KAZ', 'TKM']);
		expect(comparedRepublics(at({ republic: 'TKM' }))).toEqual([]);
	});

	it('gives the same list for the same republics, so that no attribute is rebuilt', () => {
		const first = shownRepublics(at({ year: 2010, compared: ['KGZ', 'UZB'] }));
		expect(shownRepublics(at({ year: 2011, compared: ['KGZ', 'UZB'] }))).toBe(first);
		expect(shownRepublics(at({ republic: 'KGZ', compared: ['UZB'] }))).toBe(first);
		expect(shownRepublics(at({ republic: 'KGZ', against: 'UZB' }))).toBe(first);
	});

	it('holds nothing against anything while comparing', () => {
		expect(againstYear(at({ against: 2013 }))).toBe(2013);
		expect(againstYear(at({ against: 2013, compared: ['KAZ'] }))).toBeNull();
		expect(againstYear(at({ against: 'sources' }))).toBeNull();
		expect(againstRepublic(at({ against: 'UZB' }))).toBeNull();
		expect(againstRepublic(at({ against: 'UZB', republic: 'KAZ' }))).toEqual({
			republic: 'KAZ',
			other: 'UZB'
		});
		expect(shownRepublics(at({ against: 'UZB' }))).toBe(REPUBLIC_CODES);
	});
});
