import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatPageQuery, parsePageQuery } from '$lib/core/link/page-query';
import { ALIGNMENT_GRAMMAR } from './alignment-link';

it('any year and switch format to a query that parses to the same', () => {
	const state = fc.record({ year: fc.integer({ min: 2005, max: 2023 }), bare: fc.boolean() });
	fc.assert(
		fc.property(state, (settings) => {
			const query = formatPageQuery(ALIGNMENT_GRAMMAR, settings);
			expect(parsePageQuery(ALIGNMENT_GRAMMAR, query)).toEqual({ state: settings, ignored: [] });
		})
	);
});

it('reports what it did not recognise and keeps the rest', () => {
	expect(parsePageQuery(ALIGNMENT_GRAMMAR, '?year=2004&bare=yes')).toEqual({
		state: { year: 2023, bare: true },
		ignored: ['year']
	});
});
