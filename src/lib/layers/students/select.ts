import { computeChange, type Change } from '../../core/data/change';
import { selectStudentCell } from '../../figures/students';
import type { CountryCode } from '../../core/domain/countries';
import type { StudentMeasure } from '../../core/domain/layers';
import { formatCount, formatRatio } from '../../text/numbers';
import type { ViewState } from '../../core/domain/view-state';

/** The change of a country's figure in a year since a base year. */
export const studentChange = (
	country: CountryCode,
	year: number,
	baseYear: number,
	measure: StudentMeasure
): Change =>
	computeChange(
		selectStudentCell(country, year, measure),
		selectStudentCell(country, baseYear, measure)
	);

export function formatStudents(value: number, measure: StudentMeasure): string {
	return measure === 'per-10000' ? formatRatio(value) : formatCount(value);
}

/** Whether the view is about students: their sum is at the flow target, their gaps are explained. */
export function isAboutStudents({ focus, layers }: Pick<ViewState, 'focus' | 'layers'>): boolean {
	return focus === 'students' && layers.includes('students');
}
