import { describe, expect, it } from 'vitest';
import { translateTables } from './translate-tables';

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
