import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	AXIS_SCALES,
	MONEY_BASES,
	MONEY_MEASURES,
	RELATION_GRAMMAR,
	type RelationState
} from './relation-state';
import { STUDENT_MEASURES } from '$lib/core/domain/layers';
import { COUNTRY_CODES } from '$lib/core/domain/countries';
import { formatPageQuery, getInitialState, parsePageQuery } from '$lib/core/link/page-query';

const parse = (query: string) => parsePageQuery(RELATION_GRAMMAR, query);
const format = (state: RelationState) => formatPageQuery(RELATION_GRAMMAR, state);

const state: fc.Arbitrary<RelationState> = fc.record({
	investment: fc.constantFrom(...MONEY_MEASURES),
	period: fc.constantFrom('year' as const, 'since' as const),
	basis: fc.constantFrom(...MONEY_BASES),
	students: fc.constantFrom(...STUDENT_MEASURES),
	lagYears: fc.integer({ min: 0, max: 5 }),
	scale: fc.constantFrom(...AXIS_SCALES),
	year: fc.integer({ min: 2005, max: 2023 }),
	country: fc.option(fc.constantFrom(...COUNTRY_CODES))
});

describe('the link of the relation', () => {
	it('any settings format to a query that parses to the same settings', () => {
		fc.assert(
			fc.property(state, (settings) => {
				expect(parse(format(settings))).toEqual({ state: settings, ignored: [] });
			}),
			{ numRuns: 1000 }
		);
	});

	it('any text in any parameter results in a state or a notice', () => {
		const words = Object.values(RELATION_GRAMMAR).map(({ name }) => name);
		fc.assert(
			fc.property(fc.array(fc.tuple(fc.constantFrom(...words), fc.string())), (pairs) => {
				const parsed = parse(new URLSearchParams(pairs).toString());
				expect(parse(format(parsed.state)).state).toEqual(parsed.state);
			}),
			{ numRuns: 1000 }
		);
	});

	it('omits the defaults of the page', () => {
		const start = getInitialState(RELATION_GRAMMAR);
		expect(format(start)).toBe('');
		expect(format({ ...start, investment: 'construction', students: 'degree', lagYears: 2 })).toBe(
			'?investment=construction&students=degree&lag=2'
		);
	});

	it('distinguishes valid, invalid and missing', () => {
		expect(parse('?lag=2').state.lagYears).toBe(2);
		expect(parse('?lag=6')).toMatchObject({ state: { lagYears: 0 }, ignored: ['lag'] });
		expect(parse('?lag=&republic=russia').ignored).toEqual(['lag', 'republic']);
		expect(parse('?utm_source=mail')).toEqual({
			state: getInitialState(RELATION_GRAMMAR),
			ignored: []
		});
	});
});
