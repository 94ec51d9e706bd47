import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyPatch, type Json } from '../../../src/lib/core/data/table-patch';
import { diffTables } from './diff-tables';

/** JSON text includes the order of members, which lists on screen may follow. */
const expectRoundTrip = (base: Json, target: Json) =>
	expect(JSON.stringify(applyPatch(base, diffTables(base, target)))).toBe(JSON.stringify(target));

const word = fc.constantFrom('id', 'year', 'value', 'a', 'b');
const json = fc.letrec<{ value: Json }>((tie) => ({
	value: fc.oneof(
		{ maxDepth: 4 },
		fc.constantFrom(null, true, false),
		fc.integer({ min: 0, max: 9 }),
		fc.constantFrom('x', 'y', ''),
		fc.array(tie('value'), { maxLength: 5 }),
		fc.dictionary(word, tie('value'), { maxKeys: 5, noNullPrototype: true })
	) as fc.Arbitrary<Json>
})).value;

describe('the difference of two tables', () => {
	it('turns the first into the second, for any contents', () => {
		fc.assert(
			fc.property(json, json, (base, target) => {
				expectRoundTrip(base, target);
			}),
			{ numRuns: 2000 }
		);
	});

	it('is empty for equal tables', () => {
		expect(diffTables({ a: [1, 2] }, { a: [1, 2] })).toBe(0);
	});

	const rows = Array.from({ length: 50 }, (_, index) => ({
		id: `row-${index}`,
		note: `What must be known of the figure in row ${index} before it is used`,
		value: index
	}));

	it('is only as large as what was changed, added, removed and moved', () => {
		const target = [
			rows[49]!,
			...rows.slice(0, 20),
			{ ...rows[20]!, value: 999 },
			{ id: 'new', note: '', value: 7 },
			...rows.slice(23, 49)
		];
		const patch = diffTables(rows, target);
		expectRoundTrip(rows, target);
		expect(patch).toEqual({
			a: [
				{ r: [49, 1] },
				{ r: [0, 20] },
				{ c: [20, { o: { value: { v: 999 } } }] },
				{ v: [{ id: 'new', note: '', value: 7 }] },
				{ r: [23, 26] }
			]
		});
	});

	it('does not change the value it is applied to', () => {
		const base = { a: [1, { b: 2 }], c: 'some longer text that is worth keeping' };
		const target = { a: [1, { b: 3 }], c: 'some longer text that is worth keeping' };
		expectRoundTrip(base, target);
		expect(base).toEqual({ a: [1, { b: 2 }], c: 'some longer text that is worth keeping' });
	});

	it('rejects tables that it was not made from', () => {
		expect(() => applyPatch([1], { o: { a: { v: 1 } } })).toThrow('do not fit');
		expect(() => applyPatch({ a: 1 }, { a: [{ r: [0, 1] }] })).toThrow('do not fit');
	});
});
