import { m } from '#messages';
import type { LayerEntry } from '../model';
import { describeStudentFigure, describeStudents, studentTimelineRow } from './describe';
import { studentKey } from './legend';
import { selectStudentSeries } from './select';

export const students: LayerEntry = {
	id: 'students',
	name: () => m.layer_students(),
	shortName: () => m.layer_students_short(),
	key: studentKey,
	headline: describeStudents,
	figures: (view, republic) => [describeStudentFigure(republic, view.year, view.studentMeasure)],
	timelineRow: studentTimelineRow,
	coverage: (view, republic) =>
		selectStudentSeries(republic, view.studentMeasure).map((cell) => cell.quality),
	series: (view, republic) => selectStudentSeries(republic, view.studentMeasure),
	coverageLabel: () => m.layer_students_coverage()
};
