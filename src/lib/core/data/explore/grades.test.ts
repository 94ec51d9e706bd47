import { describe, expect, it } from 'vitest';
import { COUNTRY_CODES } from '../../domain/countries';
import { YEARS, yearIndex } from '../../domain/years';
import { bandsOf, gradeOf, GRADED } from './grades';
import { loadExplore } from './load';
import { selectRange } from './ranges';

const tables = await loadExplore();

describe('the grade of a series', () => {
	it.each(GRADED)('of %s is the worst of its parts, each counted from the tables', (measure) => {
		const grades = COUNTRY_CODES.flatMap((code) => gradeOf(tables, code, measure) ?? []);
		expect(grades.length).toBeGreaterThan(0);
		for (const { letter, completeness, agreement, directness } of grades) {
			const parts = [completeness, agreement, directness];
			for (const { count, of } of parts) expect(count).toBeLessThanOrEqual(of);
			expect(completeness.of).toBe(YEARS.length);
			expect(directness.of).toBe(completeness.count);
			const letters = parts.map((part) => part.letter ?? 'B').sort();
			expect(letter).toBe(letters.at(-1));
		}
	});

	it('counts the years with students of Kazakhstan', () => {
		const grade = gradeOf(tables, 'KAZ', 'students')!;
		const known = YEARS.filter((year) => selectRange(tables, 'KAZ', year, 'students'));
		expect(grade.completeness.count).toBe(known.length);
		const several = known.filter(
			(year) =>
				new Set(
					selectRange(tables, 'KAZ', year, 'students')!.figures.map(({ sourceId }) => sourceId)
				).size > 1
		);
		expect(grade.agreement.of).toBe(several.length);
	});

	it('never says of announced deals that they were counted', () => {
		for (const code of COUNTRY_CODES)
			for (const measure of ['deals-investment', 'deals-construction'] as const)
				expect(gradeOf(tables, code, measure)).toMatchObject({
					letter: 'D',
					directness: { count: 0, letter: 'D' }
				});
	});

	it('is none where no year has a figure', () => {
		const none = { ...tables, studentFigures: [] };
		expect(gradeOf(none, 'KAZ', 'students')).toBe(null);
	});
});

describe('the band of a year', () => {
	it('reaches from the lowest to the highest figure, and is none where sources agree', () => {
		const bands = bandsOf(tables, 'KAZ', 'students');
		const range = selectRange(tables, 'KAZ', 2018, 'students')!;
		expect(range.highest).toBeGreaterThan(range.lowest);
		expect(bands[yearIndex(2018)]).toEqual({ low: range.lowest, high: range.highest });
		expect(bands.some((band) => band === null)).toBe(true);
	});
});
