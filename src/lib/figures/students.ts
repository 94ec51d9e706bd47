import { m } from '#messages';
import { COUNTRY_CODES, type CountryCode } from '../core/domain/countries';
import type { StudentMeasure } from '../core/domain/layers';
import { formatCount } from '../text/numbers';
import { getYearIndex } from '../core/domain/years';
import { atlas } from '../core/data/atlas';
import type { Cell } from '../core/data/types';

/** A ratio of two cells with its rule; a gap in either stays a gap. */
function perTenThousand(students: Cell, population: Cell): Cell {
	if (students.value === null || population.value === null) {
		return { ...students, value: null, quality: 'none' };
	}
	return {
		...students,
		value: (students.value / population.value) * 10_000,
		note: m.students_ratio_note({
			population: formatCount(population.value),
			note: students.note
		})
	};
}

/** A country's 19 cells of a measure, 2005 first. Students are persons, not person-years. */
export function selectStudentSeries(
	country: CountryCode,
	measure: StudentMeasure
): readonly Cell[] {
	const series = atlas.students[country];
	if (measure !== 'per-10000') return series[measure];
	return series.all.map((cell, index) => perTenThousand(cell, series.population[index]!));
}

export function selectStudentCell(
	country: CountryCode,
	year: number,
	measure: StudentMeasure
): Cell {
	return selectStudentSeries(country, measure)[getYearIndex(year)]!;
}

/** The sum of the five in a year; null unless all are reported. Ratios have no sum. */
export function selectStudentSum(year: number, measure: StudentMeasure): number | null {
	if (measure === 'per-10000') return null;
	const cells = COUNTRY_CODES.map((code) => selectStudentCell(code, year, measure));
	if (cells.some((cell) => cell.quality !== 'reported')) return null;
	return cells.reduce((sum, cell) => sum + (cell.value ?? 0), 0);
}

/** How many of the five have a figure in a year. */
export function countStudentFigures(year: number, measure: StudentMeasure): number {
	return COUNTRY_CODES.filter((code) => selectStudentCell(code, year, measure).value !== null)
		.length;
}

/** Whether a measure counts a part of the students: its ribbons are inside those of all. */
export function isPartOfStudents(measure: StudentMeasure): boolean {
	return measure === 'degree' || measure === 'scholarship';
}

export function getLargestStudentFigure(country: CountryCode, measure: StudentMeasure): number {
	return Math.max(...selectStudentSeries(country, measure).map((cell) => cell.value ?? 0));
}
