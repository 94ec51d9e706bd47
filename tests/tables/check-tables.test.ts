import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRepository, withCell } from '../../data/build/broken-tables';
import { checkTables } from '../../data/build/check-tables';
import type { CountryOutlines } from '../../data/build/country-outlines';
import { formatError } from '../../data/build/data-error';
import { getTable } from '../../data/build/read-tables';
import { shapeCore } from '../../data/build/shape/core';
import { shapeDetail } from '../../data/build/shape/detail';
import { shapeDebt, shapeEconomy } from '../../data/build/shape/explore/economy';
import { shapePolls } from '../../data/build/shape/explore/polls';
import {
	shapeHostInflows,
	shapeStudentFigures
} from '../../data/build/shape/explore/stated-figures';
import { shapeStudentsInRussia } from '../../data/build/shape/explore/students-in-russia';
import { shapeAgreements } from '../../data/build/shape/explore/agreements';
import { shapeTrade } from '../../data/build/shape/explore/trade';

const set = readRepository();

/** No outlines: points are tested elsewhere, and a thousand polygons would make this slow. */
const NOWHERE: CountryOutlines = { ringsByCountry: new Map(), box: [0, 0, 0, 0] };
const listErrors = (broken: typeof set) =>
	checkTables(broken, NOWHERE).filter((error) => !error.message.includes('needs no exception'));

/** Any cell of any table, and words close enough to valid ones to pass the first rules. */
const anyCorruption = fc.constantFrom(...set.dataPackage.resources).chain(({ name, schema }) =>
	fc.record({
		name: fc.constant(name),
		row: fc.nat(Math.max(0, getTable(set, name).rows.length - 1)),
		column: fc.constantFrom(...schema.fields.map((field) => field.name)),
		value: fc.oneof(
			fc.string(),
			fc.constantFrom('', '0', '2005', '-1', 'KAZ', '1e9', 'NaN', 'operational', '2014:', ';'),
			fc.integer().map(String)
		)
	})
);

/** Everything that is shaped without geometry. */
const shapes: readonly ((tables: typeof set) => unknown)[] = [
	shapeCore,
	shapeDetail,
	shapeTrade,
	shapeEconomy,
	shapeDebt,
	shapeAgreements,
	shapePolls,
	shapeStudentsInRussia,
	shapeStudentFigures,
	shapeHostInflows
];

describe('checkTables', () => {
	it('finds no error in the current tables', () => {
		expect(listErrors(set).map(formatError)).toEqual([]);
	});

	it('reports all errors together, by file and line', () => {
		let broken = withCell(set, 'students', 12, 'students', '11,784');
		broken = withCell(broken, 'students', 3, 'measure', 'total');
		broken = withCell(broken, 'context', 0, 'value', '');
		expect(listErrors(broken).map(formatError)).toEqual([
			'data/tables/context.csv:2: column "value": is empty',
			'data/tables/students.csv:5: column "measure": "total" is none of moe_total, moe_degree, cgs, national, other',
			'data/tables/students.csv:14: column "students": "11,784" is not a whole number'
		]);
	});

	it('reports or passes any corrupted cell, and what passes can be built', () => {
		fc.assert(
			fc.property(anyCorruption, ({ name, row, column, value }) => {
				const broken = withCell(set, name, row, column, value);
				const errors = listErrors(broken);
				expect(errors.map(formatError).every((line) => /^data\/.+:\d+: .+/s.test(line))).toBe(true);
				if (errors.length === 0) expect(() => shapes.map((shape) => shape(broken))).not.toThrow();
			}),
			{ numRuns: 150 }
		);
	});
});
