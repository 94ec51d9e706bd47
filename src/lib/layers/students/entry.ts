import { m } from '#messages';
import type { ComparedMeasure } from '../../core/domain/compared-measures';
import { STUDENT_MEASURES, type StudentMeasure } from '../../core/domain/layers';
import { QUALITY_LABELS } from '../../text/quality-labels';
import type { CountryCode } from '../../core/domain/countries';
import { listShownCountries } from '../../core/domain/subject';
import type { ViewState } from '../../core/domain/view-state';
import type { LayerEntry } from '../entry-model';
import { buildFromSeries, PLAIN_LAYER } from '../plain-layer';
import { sumFive } from '../../figures/shown-figures';
import {
	describeStudentChange,
	describeStudents,
	getStudentFigure,
	buildStudentTimelineRow
} from './describe';
import { STUDENT_MEASURE_LIMITS, STUDENT_MEASURE_LABELS } from '../../text/kind-labels';
import { buildStudentLegend } from './legend';
import { formatStudents } from './select';
import { selectStudentCell, selectStudentSeries } from '../../figures/students';

const shownStudents = (view: ViewState, country: CountryCode) =>
	getStudentFigure(country, view.year, view.studentMeasure);

const COMPARED: Readonly<Record<StudentMeasure, ComparedMeasure>> = {
	all: 'students',
	degree: 'degree',
	scholarship: 'scholarships',
	'per-10000': 'students'
};

export const entry: LayerEntry = {
	...PLAIN_LAYER,
	...buildFromSeries((view, country) => selectStudentSeries(country, view.studentMeasure)),
	id: 'students',
	setting: { columnLetters: 11, stripWeight: 1, compactEntries: 0, valuePx: 24 },
	icon: () => ({ mark: 'ribbon-reported', sizePx: 5, width: 18 }),
	name: () => m.layer_students(),
	shortName: () => m.layer_students_short(),
	legend: buildStudentLegend,
	headline: describeStudents,
	figures: (view, country) => [shownStudents(view, country)],
	regionFigure(view, text) {
		const sum = sumFive((code) => shownStudents(view, code), text);
		return sum && { ...sum, note: '' };
	},
	changeFormat:
		({ studentMeasure }) =>
		(size) =>
			formatStudents(size, studentMeasure),
	changeHeadline: describeStudentChange,
	sourceWords: (view) =>
		listShownCountries(view).every(
			(code) => selectStudentCell(code, view.year, view.studentMeasure).quality === 'none'
		)
			? QUALITY_LABELS.none
			: m.image_tables(),
	// a ratio of a ratio has no meaning
	saysYearChange: ({ studentMeasure }) => studentMeasure !== 'per-10000',
	comparedMeasure: ({ studentMeasure }) => COMPARED[studentMeasure],
	comparedPer: ({ studentMeasure }) => (studentMeasure === 'per-10000' ? 'head' : null),
	controls: ({ studentMeasure }) => [
		{
			kind: 'choice',
			name: m.legend_measure(),
			choices: STUDENT_MEASURES.map((measure) => ({
				label: STUDENT_MEASURE_LABELS[measure],
				isChosen: measure === studentMeasure,
				patch: { studentMeasure: measure }
			})),
			limits: STUDENT_MEASURE_LIMITS[studentMeasure]
		}
	],
	timelineRow: buildStudentTimelineRow,
	coverageLabel: () => m.layer_students_coverage()
};
