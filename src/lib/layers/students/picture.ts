import {
	getLargestStudentFigure,
	isPartOfStudents,
	selectStudentCell
} from '../../figures/students';
import { listShownCountries } from '../../core/domain/subject';
import { listFlowBoxes } from '../flows/flow-boxes';
import { computeRouteToChina, getRibbonPxPerUnit } from '../flows/flow-target';
import { hasRibbons } from '../flows/ribbons';
import type { LayerPicture, MarkGround } from '../layer-picture';
import { drawArrows, listArrows, type DrawnArrow } from '../svg/draw-arrows';
import { computeRibbonHead } from '../svg/mark-shapes';
import { drawRibbonCurve } from '../svg/ribbon-curve';
import { studentArrows } from './arrows';
import { describeFlowTarget } from './describe';
import { describeGap } from './gap-copy';

/** The ribbon of all students behind that of a part of them; none if all are shown, or a change. */
function wholeRibbons({ view, scale }: MarkGround, part: DrawnArrow): DrawnArrow[] {
	if (part.end !== null || !isPartOfStudents(view.studentMeasure)) return [];
	const { value } = selectStudentCell(part.country, view.year, 'all');
	if (!value) return [];
	const widthPx = value * getRibbonPxPerUnit('all', scale);
	const head = computeRibbonHead(widthPx, scale.headExtraPx, scale.headLeastPx);
	const d = drawRibbonCurve(part.curve, widthPx, head);
	return [{ ...part, d, hollow: false, isWhole: true as const, slit: null }];
}

export function listStaticRibbons(ground: MarkGround): DrawnArrow[] {
	if (!hasRibbons(ground.view)) return [];
	return listArrows(studentArrows, ground).flatMap((ribbon) => [
		...wholeRibbons(ground, ribbon),
		ribbon
	]);
}

export const picture: LayerPicture = {
	draw: (ground) => [drawArrows(listStaticRibbons(ground))],
	endsInChina: hasRibbons,
	/** Ribbons at their largest width. */
	listBoxes({ view, frame, scale }) {
		if (!hasRibbons(view)) return {};
		const { studentMeasure: measure } = view;
		const shown = listShownCountries(view);
		const pxPerUnit = getRibbonPxPerUnit(measure, scale);
		const ways = shown.flatMap((code) =>
			listFlowBoxes(
				computeRouteToChina(code, shown, measure, scale),
				getLargestStudentFigure(code, measure) * pxPerUnit,
				frame.place
			)
		);
		return { ways };
	},
	describeTarget: describeFlowTarget,
	explainGap: ({ year, studentMeasure }) => describeGap(year, studentMeasure)
};
