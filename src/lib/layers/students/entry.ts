import type { LayerEntry } from '../model';
import { describeStudentFigure, describeStudents, studentTimelineRow } from './describe';
import { studentKey } from './legend';
import { selectStudentSeries } from './select';

export const students: LayerEntry = {
	id: 'students',
	name: 'Students to China',
	shortName: 'Students',
	key: studentKey,
	headline: describeStudents,
	figures: (view, republic) => [describeStudentFigure(republic, view.year, view.studentMeasure)],
	timelineRow: studentTimelineRow,
	coverage: (view, republic) =>
		selectStudentSeries(republic, view.studentMeasure).map((cell) => cell.quality),
	series: (view, republic) => selectStudentSeries(republic, view.studentMeasure),
	coverageLabel: 'What is known, by republic: students'
};
