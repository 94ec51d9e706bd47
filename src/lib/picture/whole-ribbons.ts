import type { ViewState } from '../core/domain/view-state';
import type { MarkScale } from '../layers/model';
import { isPartOfStudents, ribbonPxPerUnit, selectStudentCell } from '../layers/students/select';
import { ribbonHead } from './mark-shapes';
import { ribbonCurve, type Curve } from './ribbon-curve';
import type { StaticRibbon } from './static-map';

/** The ribbon of all students behind that of a part of them; none where all are shown, or a change. */
export function wholeRibbons(
	{ year, studentMeasure }: ViewState,
	part: StaticRibbon,
	curve: Curve,
	scale: MarkScale
): StaticRibbon[] {
	if (part.end !== null || !isPartOfStudents(studentMeasure)) return [];
	const { value } = selectStudentCell(part.country, year, 'all');
	if (!value) return [];
	const widthPx = value * ribbonPxPerUnit('all', scale);
	const d = ribbonCurve(curve, widthPx, ribbonHead(widthPx, scale.headExtraPx, scale.headLeastPx));
	return [{ ...part, d, hollow: false, isWhole: true, slit: null }];
}
