import { m } from '#messages';
import { atlas } from '../../core/data/atlas';
import type { Cell } from '../../core/data/types';
import type { StudentMeasure } from '../../core/domain/layers';
import { formatCount, formatRatio } from '../../core/domain/numbers';
import { type CountryCode, COUNTRY_CODES } from '../../core/domain/countries';
import type { ViewState } from '../../core/domain/view-state';
import { getYearIndex } from '../../core/domain/years';
import type { MarkScale } from '../model';

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

/** Pixels of width for one unit: students share one scale, ratios have their own. */
export function getRibbonPxPerUnit(measure: StudentMeasure, scale: MarkScale): number {
	if (measure === 'per-10000') return scale.ribbonPxPerThousand * 1.8;
	return scale.ribbonPxPerThousand / 1000;
}

/** Whether a measure counts a part of the students: its ribbons are inside those of all. */
export function isPartOfStudents(measure: StudentMeasure): boolean {
	return measure === 'degree' || measure === 'scholarship';
}

export function formatStudents(value: number, measure: StudentMeasure): string {
	return measure === 'per-10000' ? formatRatio(value) : formatCount(value);
}

export function getLargestStudentFigure(country: CountryCode, measure: StudentMeasure): number {
	return Math.max(...selectStudentSeries(country, measure).map((cell) => cell.value ?? 0));
}

/** Whether ribbons run from the countries to the flow target. */
export function hasRibbons({ layers }: Pick<ViewState, 'layers'>): boolean {
	return layers.includes('students');
}

/** Whether the view is about students: their sum is at the flow target, their gaps are explained. */
export function isAboutStudents({ focus, layers }: Pick<ViewState, 'focus' | 'layers'>): boolean {
	return focus === 'students' && layers.includes('students');
}
