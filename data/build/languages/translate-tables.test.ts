import { describe, expect, it } from 'vitest';
import type { SearchEntry } from '../../../src/lib/find/search';
import { translateSearch, translateTables } from './translate-tables';

const dictionary = new Map([
	['Almaty', 'Алматы қаласы'],
	['approve', 'мақұлдайды']
]);

describe('tables in another language', () => {
	it('have translated names and sentences at any depth', () => {
		const tables = { institutes: [{ id: 'almaty', city: 'Almaty', opened: 2009 }] };
		expect(translateTables(tables, dictionary)).toEqual({
			tables: { institutes: [{ id: 'almaty', city: 'Алматы қаласы', opened: 2009 }] },
			missing: []
		});
	});

	it('keep ids, notes and empty values', () => {
		const tables = { id: 'Almaty', note: 'Almaty', place: null, summary: '', title: '1,200' };
		expect(translateTables(tables, dictionary)).toEqual({ tables, missing: [] });
	});

	it('keep sources and licences as they were published', () => {
		const tables = {
			sources: { a: { title: 'Almaty' } },
			tableTerms: [{ licences: [{ title: 'Almaty', name: 'CC' }] }]
		};
		expect(translateTables(tables, dictionary)).toEqual({ tables, missing: [] });
	});

	it('list each text without translation once, and leave it in English', () => {
		const tables = {
			polls: [{ answer: 'disapprove' }, { answer: 'disapprove' }, { answer: 'approve' }]
		};
		expect(translateTables(tables, dictionary)).toEqual({
			tables: {
				polls: [{ answer: 'disapprove' }, { answer: 'disapprove' }, { answer: 'мақұлдайды' }]
			},
			missing: ['disapprove']
		});
	});
});

describe('the search in another language', () => {
	const indexOf = (...entries: SearchEntry[]) => ({ edition: '2026-11', headings: {}, entries });

	it('also finds an item by its English and other names', () => {
		const english = indexOf({ kind: 'institute', id: 'a', name: 'Institute' });
		const index = indexOf({ kind: 'institute', id: 'a', name: 'Институт', names: ['学院'] });
		expect(translateSearch(index, english, dictionary).entries).toEqual([
			{ kind: 'institute', id: 'a', name: 'Институт', names: ['学院', 'Institute'] }
		]);
	});

	it('has the names of places that only the search has', () => {
		const index = indexOf({
			kind: 'place',
			id: 'almaty',
			name: 'Almaty',
			names: ['Алматы қаласы']
		});
		expect(translateSearch(index, index, dictionary).entries).toEqual([
			{ kind: 'place', id: 'almaty', name: 'Алматы қаласы', names: ['Almaty'] }
		]);
	});

	it('keeps titles of sources', () => {
		const index = indexOf({ kind: 'source', id: 'a', name: 'Almaty' });
		expect(translateSearch(index, index, dictionary)).toEqual(index);
	});
});
