import type { CountryCode } from '../../core/domain/countries';
import { getAgainstYear } from '../../core/domain/subject';
import type { ViewState } from '../../core/domain/view-state';
import type { Tip } from '../model';
import { getChangeTip, getFigureTip } from '../tip';
import { getStudentFigure } from './describe';
import { formatStudents, studentChange } from './select';

export function getStudentsTip(view: ViewState, country: CountryCode): Tip {
	const { year, studentMeasure } = view;
	const figure = getStudentFigure(country, year, studentMeasure);
	const baseYear = getAgainstYear(view);
	if (baseYear === null) return getFigureTip(figure);
	const change = studentChange(country, year, baseYear, studentMeasure);
	return getChangeTip(figure, change, baseYear, (value) => formatStudents(value, studentMeasure));
}
