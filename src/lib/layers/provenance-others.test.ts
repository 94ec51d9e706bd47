import { describe, expect, it } from 'vitest';
import { loadExplore } from '../text/load-explore';
import type { FigureSubject, ShownFigure } from '../figures/provenance';
import { listOtherFigures } from './provenance';

const tables = await loadExplore();
const shown = (subject: FigureSubject, patch: Partial<ShownFigure> = {}): ShownFigure => ({
	country: 'KAZ',
	year: 2018,
	subject,
	text: '11,784',
	label: '',
	value: 11784,
	quality: 'reported',
	note: '',
	sourceId: null,
	...patch
});

describe('listOtherFigures', () => {
	it('keeps what was not drawn apart from what says the same', () => {
		const others = listOtherFigures(tables, shown({ layer: 'students', kind: 'all' }))!;
		expect(others.same.map(({ value }) => value)).toEqual([11784, 11784, 11784]);
		expect(others.different.map(({ value }) => value)).toEqual([14000, 14000]);
	});

	it('compares heads for a ratio of heads', () => {
		const ratio = shown({ layer: 'students', kind: 'per-10000' }, { value: 6.2 });
		expect(listOtherFigures(tables, ratio)!.different.map(({ value }) => value)).toEqual([
			14000, 14000
		]);
	});

	it('holds deals against the other edition, a total over its own years', () => {
		const subject = { layer: 'investment', kind: 'construction', firstYear: 2018 } as const;
		expect(listOtherFigures(tables, shown(subject))!.measure).toBe('deals-construction');
		const total = listOtherFigures(tables, shown({ ...subject, firstYear: 2005 }))!;
		// what the paper’s edition says of 2005-2018
		expect(total.different.map(({ value }) => value)).toContain(15620);
		const later = listOtherFigures(tables, shown({ ...subject, firstYear: 2005 }, { year: 2021 }))!;
		expect(later.different.map(({ saidBy }) => saidBy).join()).not.toContain('2019');
	});

	it('has nothing to say of all five together', () => {
		expect(
			listOtherFigures(tables, shown({ layer: 'students', kind: 'all' }, { country: null }))
		).toBeNull();
	});
});
