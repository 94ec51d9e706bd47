import type { CountryCode } from '../core/domain/countries';
import type { ViewState } from '../core/domain/view-state';
import type { MarkScale } from '../layers/model';
import { isPartOfStudents, ribbonPxPerUnit, selectStudentCell } from '../layers/students/select';
import { ribbonHead } from './mark-shapes';
import { ribbonCurve, type Curve } from './ribbon-curve';

/** What a ribbon must have for another to stand behind it. */
interface Part {
	country: CountryCode;
	/** Not null for a change on another year. */
	end: unknown;
}

/** The ribbon of all students behind that of a part of them; none where all are shown, or a change. */
export function wholeRibbons<T extends Part>(
	{ year, studentMeasure }: ViewState,
	part: T,
	curve: Curve,
	scale: MarkScale
) {
	if (part.end !== null || !isPartOfStudents(studentMeasure)) return [];
	const { value } = selectStudentCell(part.country, year, 'all');
	if (!value) return [];
	const widthPx = value * ribbonPxPerUnit('all', scale);
	const d = ribbonCurve(curve, widthPx, ribbonHead(widthPx, scale.headExtraPx, scale.headLeastPx));
	return [{ ...part, d, hollow: false, isWhole: true as const, slit: null }];
}
