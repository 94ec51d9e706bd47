import { m } from '#messages';
import { QUALITY_WORDS } from '../../core/data/quality-words';
import { QUALITIES, doubtsAmong, type Quality } from '../../core/domain/quality';
import { COUNTRY_CODES } from '../../core/domain/countries';
import type { StudentMeasure } from '../../core/domain/layers';
import { againstYear, shownCountries } from '../../core/domain/subject';
import type { ViewState } from '../../core/domain/view-state';
import { studentChange } from '../difference/changes';
import type { Legend, LegendEntry, MarkScale } from '../model';
import { STUDENT_MEASURE_WORDS } from './describe';
import { formatStudents, isPartOfStudents, ribbonPxPerUnit, selectStudentCell } from './select';

const STEPS: Readonly<Record<StudentMeasure, readonly number[]>> = {
	all: [14_000, 5_000, 1_000],
	degree: [8_000, 3_000, 1_000],
	scholarship: [5_000, 1_000],
	'per-10000': [7, 3, 1]
};

function entry(quality: Quality): LegendEntry {
	return quality === 'none'
		? { mark: 'none', label: QUALITY_WORDS.none }
		: { mark: `ribbon-${quality}`, label: QUALITY_WORDS[quality] };
}

/** Both ends of the diverging scale, and the qualities of the visible changes. */
function changeLegend(view: ViewState, baseYear: number): Pick<Legend, 'scaleLabel' | 'groups'> {
	const measure = view.studentMeasure;
	const changes = shownCountries(view).map((code) =>
		studentChange(code, view.year, baseYear, measure)
	);
	const doubtful = doubtsAmong(changes);
	return {
		scaleLabel: m.students_legend_change({
			year: baseYear,
			measure: STUDENT_MEASURE_WORDS[measure]
		}),
		groups: [
			[
				{ mark: 'ribbon-rise', label: m.students_legend_more({ year: baseYear }) },
				{ mark: 'ribbon-fall', label: m.students_legend_fewer({ year: baseYear }) }
			],
			...(doubtful.length > 0 ? [doubtful.map(changeEntry)] : [])
		]
	};
}

function changeEntry(quality: Quality): LegendEntry {
	const words = quality === 'none' ? m.students_legend_gap() : QUALITY_WORDS[quality];
	return { ...entry(quality), label: words };
}

/** The scale and the qualities of the year; a year of reported figures needs none. */
export function studentLegend(view: ViewState, scale: MarkScale): Legend {
	const measure = view.studentMeasure;
	const inView = new Set(
		COUNTRY_CODES.map((code) => selectStudentCell(code, view.year, measure).quality)
	);
	const qualities = QUALITIES.filter((quality) => inView.has(quality));
	const onlyReported = qualities.length === 1 && qualities[0] === 'reported';
	const baseYear = againstYear(view);
	const isPart = baseYear === null && isPartOfStudents(measure);
	const groups = [
		...(isPart ? [[{ mark: 'ribbon-whole' as const, label: m.students_legend_whole() }]] : []),
		...(onlyReported ? [] : [qualities.map(entry)])
	];
	return {
		scaleLabel: m.students_legend({ measure: STUDENT_MEASURE_WORDS[measure] }),
		groups,
		...(baseYear === null ? {} : changeLegend(view, baseYear)),
		scale: {
			...(baseYear === null ? {} : { mark: 'ribbon-rise' as const }),
			shape: 'ribbon',
			unit: measure === 'per-10000' ? m.students_unit_ratio() : m.students_unit(),
			steps: STEPS[measure].map((value) => ({
				value,
				label: formatStudents(value, measure),
				sizePx: value * ribbonPxPerUnit(measure, scale)
			}))
		}
	};
}
