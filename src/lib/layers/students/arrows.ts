import { selectStudentCell } from '../../figures/students';
import { getAgainstYear, listShownCountries } from '../../core/domain/subject';
import type { Arrows } from '../arrows';
import { computeCellOrChange } from '../difference/changes';
import { computeRouteToChina, getRibbonPxPerUnit } from '../flows/flow-target';

/** A ribbon from each country to the flow target, as wide as its students are many. */
export const studentArrows: Arrows = {
	layer: 'students',
	runsBack: false,
	getRoute: (view, country, _isBack, scale) =>
		computeRouteToChina(country, listShownCountries(view), view.studentMeasure, scale),
	getFigure(view, country, year, scale) {
		const { studentMeasure: measure } = view;
		const getCell = (each: number) => selectStudentCell(country, each, measure);
		const { value, quality } = computeCellOrChange(getCell, year, getAgainstYear(view));
		return { widthPx: value && value * getRibbonPxPerUnit(measure, scale), quality };
	}
};
