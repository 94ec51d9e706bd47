import { describe, expect, it } from 'vitest';
import { COUNTRY_CODES } from '../core/domain/countries';
import { YEARS, getYearIndex } from '../core/domain/years';
import { listBands, listDirectBands, getGrade, GRADED } from './grades';
import { loadExplore } from '../text/load-explore';
import { selectRange } from './ranges';
import { selectStudentsInRussiaSeries } from './russia';
import { selectTrade, getTradeAmountMusd } from './trade';

const tables = await loadExplore();

describe('the grade of a series', () => {
	it.each(GRADED)('of %s is the worst of its parts, each counted from the tables', (measure) => {
		const grades = COUNTRY_CODES.flatMap((code) => getGrade(tables, code, measure) ?? []);
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
		const grade = getGrade(tables, 'KAZ', 'students')!;
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

	it('bug: years of another count than the drawn one were counted for students in Russia', () => {
		for (const code of COUNTRY_CODES) {
			const drawn = selectStudentsInRussiaSeries(tables, code).filter(
				({ value }) => value !== null
			);
			const { completeness } = getGrade(tables, code, 'students-in-russia')!;
			expect(completeness.count, code).toBe(drawn.length);
		}
		expect(getGrade(tables, 'UZB', 'students-in-russia')!.completeness.count).toBe(13);
	});

	it('never says of announced deals that they were counted', () => {
		for (const code of COUNTRY_CODES)
			for (const measure of ['deals-investment', 'deals-construction'] as const)
				expect(getGrade(tables, code, measure)).toMatchObject({
					letter: 'D',
					directness: { count: 0, letter: 'D' }
				});
	});

	it('is none where no year has a figure', () => {
		const none = { ...tables, studentFigures: [] };
		expect(getGrade(none, 'KAZ', 'students')).toBe(null);
	});
});

describe('the band of a year', () => {
	it('reaches from the lowest to the highest figure, and is none where sources agree', () => {
		const bands = listBands(tables, 'KAZ', 'students');
		const range = selectRange(tables, 'KAZ', 2018, 'students')!;
		expect(range.highest).toBeGreaterThan(range.lowest);
		expect(bands[getYearIndex(2018)]).toEqual({ low: range.lowest, high: range.highest });
		expect(bands.some((band) => band === null)).toBe(true);
	});

	it('of direct investment is of one count in one currency', () => {
		const gross = listDirectBands(tables, 'KAZ', 'host-gross');
		// the embassy said 1.81 billion, a briefing 1.8; the president’s 2 billion is suspect
		expect(gross[getYearIndex(2023)]).toEqual({ low: 1800, high: 1810 });
		expect(gross.filter((band) => band)).toHaveLength(1);
		// of 2012 three counts speak, of which two are in other terms
		expect(gross[getYearIndex(2012)]).toBeNull();
		// a preliminary figure that was doubted is no end of a band
		expect(listDirectBands(tables, 'KGZ', 'host-gross')[getYearIndex(2015)]).toBeNull();
		expect(listDirectBands(tables, 'TKM', 'china').some((band) => band)).toBe(false);
	});

	it('of trade reaches from the returns of one side to those of the other', () => {
		const bands = listBands(tables, 'KGZ', 'trade-total');
		const { china, host } = selectTrade(tables, 'KGZ', 2018);
		const values = [...china, ...host].flatMap((row) => getTradeAmountMusd(row, 'total') ?? []);
		expect(bands[getYearIndex(2018)]).toEqual({
			low: Math.min(...values),
			high: Math.max(...values)
		});
	});
});
