import { m } from '#messages';
import { QUALITY_LABELS } from '../../text/quality-labels';
import { QUALITIES, listDoubtsAmong, type Quality } from '../../core/domain/quality';
import { COUNTRY_CODES } from '../../core/domain/countries';
import type { StudentMeasure } from '../../core/domain/layers';
import { getAgainstYear, listShownCountries } from '../../core/domain/subject';
import type { ViewState } from '../../core/domain/view-state';
import { studentChange, formatStudents } from './select';
import type { Legend, LegendEntry, MarkScale } from '../model';
import { STUDENT_MEASURE_LABELS } from '../../text/kind-labels';
import { isPartOfStudents, selectStudentCell } from '../../figures/students';
import { getRibbonPxPerUnit } from '../flows/flow-target';

const STEPS: Readonly<Record<StudentMeasure, readonly number[]>> = {
	all: [14_000, 5_000, 1_000],
	degree: [8_000, 3_000, 1_000],
	scholarship: [5_000, 1_000],
	'per-10000': [7, 3, 1]
};

const entries = (qualities: readonly Quality[], gap = QUALITY_LABELS.none): LegendEntry[] =>
	qualities.map((quality) =>
		quality === 'none'
			? { mark: 'none', label: gap }
			: { mark: `ribbon-${quality}`, label: QUALITY_LABELS[quality] }
	);

/** Both ends of the diverging scale, and the qualities of the visible changes. */
function changeGroups(view: ViewState, year: number): Legend['groups'] {
	const doubts = listDoubtsAmong(
		listShownCountries(view).map((code) =>
			studentChange(code, view.year, year, view.studentMeasure)
		)
	);
	const ends: LegendEntry[] = [
		{ mark: 'ribbon-rise', label: m.students_legend_more({ year }) },
		{ mark: 'ribbon-fall', label: m.students_legend_fewer({ year }) }
	];
	return doubts.length > 0 ? [ends, entries(doubts, m.students_legend_gap())] : [ends];
}

/** The qualities of the year; a year of reported figures needs none. */
function yearGroups({ year, studentMeasure: measure }: ViewState): Legend['groups'] {
	const inView = new Set(
		COUNTRY_CODES.map((code) => selectStudentCell(code, year, measure).quality)
	);
	const qualities = QUALITIES.filter((quality) => inView.has(quality));
	const onlyReported = qualities.length === 1 && qualities[0] === 'reported';
	const whole: LegendEntry = { mark: 'ribbon-whole', label: m.students_legend_whole() };
	return [
		...(isPartOfStudents(measure) ? [[whole]] : []),
		...(onlyReported ? [] : [entries(qualities)])
	];
}

export function buildStudentLegend(view: ViewState, scale: MarkScale): Legend {
	const { studentMeasure } = view;
	const measure = STUDENT_MEASURE_LABELS[studentMeasure];
	const year = getAgainstYear(view);
	return {
		scaleLabel:
			year === null ? m.students_legend({ measure }) : m.students_legend_change({ year, measure }),
		groups: year === null ? yearGroups(view) : changeGroups(view, year),
		scale: {
			shape: 'ribbon',
			mark: year === null ? 'ribbon-reported' : 'ribbon-rise',
			unit: studentMeasure === 'per-10000' ? m.students_unit_ratio() : m.students_unit(),
			steps: STEPS[studentMeasure].map((value) => ({
				value,
				label: formatStudents(value, studentMeasure),
				sizePx: value * getRibbonPxPerUnit(studentMeasure, scale)
			}))
		}
	};
}
