import { describe, expect, it } from 'vitest';
import type { SearchEntry } from '../../../src/lib/core/data/search';
import { translateSearch, translateTables } from './translate-tables';

const dictionary = new Map([
	['Almaty', 'Алматы қаласы'],
	['approve', 'мақұлдайды']
]);

describe('tables in another language', () => {
	it('change in their names and sentences, however deep these lie', () => {
		const tables = { institutes: [{ id: 'almaty', city: 'Almaty', opened: 2009 }] };
		expect(translateTables(tables, dictionary)).toEqual({
			tables: { institutes: [{ id: 'almaty', city: 'Алматы қаласы', opened: 2009 }] },
			missing: []
		});
	});

	it('keep ids, notes and what is empty', () => {
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

	it('say once what has no translation, and leave it in English', () => {
		const tables = { polls: [{ answer: 'disapprove' }, { answer: 'disapprove' }, { answer: 'approve' }] };
		expect(translateTables(tables, dictionary)).toEqual({
			tables: { polls: [{ answer: 'disapprove' }, { answer: 'disapprove' }, { answer: 'мақұлдайды' }] },
			missing: ['disapprove']
		});
	});
});

describe('the search in another language', () => {
	const indexOf = (...entries: SearchEntry[]) => ({ edition: '2026-11', entries });

	it('finds a thing by its English name, too, and by its other ones', () => {
		const english = indexOf({ kind: 'institute', id: 'a', name: 'Institute' });
		const index = indexOf({ kind: 'institute', id: 'a', name: 'Институт', names: ['学院'] });
		expect(translateSearch(index, english, dictionary).entries).toEqual([
			{ kind: 'institute', id: 'a', name: 'Институт', names: ['学院', 'Institute'] }
		]);
	});

	it('names places that only it holds', () => {
		const index = indexOf({ kind: 'place', id: 'almaty', name: 'Almaty', names: ['Алматы қаласы'] });
		expect(translateSearch(index, index, dictionary).entries).toEqual([
			{ kind: 'place', id: 'almaty', name: 'Алматы қаласы', names: ['Almaty'] }
		]);
	});

	it('keeps titles of sources', () => {
		const index = indexOf({ kind: 'source', id: 'a', name: 'Almaty' });
		expect(translateSearch(index, index, dictionary)).toEqual(index);
	});
});
