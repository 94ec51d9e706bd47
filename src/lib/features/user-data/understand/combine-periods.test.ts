import { describe, expect, it } from 'vitest';
import { row } from '../../../../../tests/user-data';
import { combinePeriods } from './combine-periods';
import type { UserRow } from './understand';

const listParts = (kind: string, count: number, value: number): UserRow[] =>
	Array.from({ length: count }, (_, index) =>
		row({ index, part: kind + String(index + 1).padStart(kind === 'M' ? 2 : 1, '0'), value })
	);

describe('a year of several figures', () => {
	it('bug: quarters and months of one year were added together', () => {
		const both = [...listParts('Q', 4, 30), ...listParts('M', 12, 10)];
		expect(combinePeriods(both, 'sum')).toMatchObject([{ value: 120 }]);
		expect(combinePeriods(both, 'mean')).toMatchObject([{ value: 30 }]);
		// quarters that are not whole say nothing
		const few = [...listParts('Q', 3, 30), ...listParts('M', 12, 10)];
		expect(combinePeriods(few, 'sum')).toMatchObject([{ value: 120 }]);
		const none = [...listParts('Q', 3, 30), ...listParts('M', 11, 10)];
		expect(combinePeriods(none, 'sum')).toMatchObject([{ value: null, quality: 'none' }]);
	});

	it('bug: a quarter that is there twice completed a year', () => {
		const [first, ...others] = listParts('Q', 3, 5);
		expect(combinePeriods([first!, first!, ...others], 'sum')).toMatchObject([{ value: null }]);
	});

	it('bug: had the quality of its first part', () => {
		const parts = listParts('Q', 4, 5).with(2, row({ part: 'Q3', quality: 'suspect' }));
		expect(combinePeriods(parts, 'sum')).toMatchObject([{ quality: 'suspect' }]);
	});

	it('bug: its last figure had the row, note and source of its first', () => {
		const end = { note: 'of December', source: 'A ministry', quality: 'estimate' } as const;
		const parts = listParts('Q', 4, 5).with(3, row({ index: 3, part: 'Q4', value: 9, ...end }));
		const [made] = combinePeriods(parts, 'last');
		expect(made).toMatchObject({ index: 3, value: 9, source: end.source, quality: 'estimate' });
		expect(made!.note).toContain(end.note);
	});

	it('is a gap without all of its parts, and the sum of its days', () => {
		expect(combinePeriods(listParts('Q', 3, 5), 'sum')).toMatchObject([{ value: null }]);
		const days = ['M01-02', 'M03-04'].map((part, index) => row({ index, part, value: index + 1 }));
		expect(combinePeriods(days, 'sum')).toMatchObject([{ value: 3 }]);
		expect(combinePeriods(days, 'last')).toMatchObject([{ value: 2, index: 1 }]);
	});
});
