import { QUALITY_WORDS } from '../../data/quality-words';
import { QUALITIES, type Quality } from '../../domain/quality';
import { REPUBLIC_CODES } from '../../domain/republics';
import type { StudentMeasure } from '../../domain/layers';
import type { ViewState } from '../../domain/view-state';
import type { Key, KeyEntry, MarkScale } from '../model';
import { STUDENT_MEASURE_WORDS } from './describe';
import { formatStudents, ribbonPxPerUnit, selectStudentCell } from './select';

const STEPS: Readonly<Record<StudentMeasure, readonly number[]>> = {
	all: [14_000, 5_000, 1_000],
	degree: [8_000, 3_000, 1_000],
	scholarship: [1_400, 500, 100],
	'per-10000': [7, 3, 1]
};

function entry(quality: Quality): KeyEntry {
	return quality === 'none'
		? { mark: 'none', label: QUALITY_WORDS.none }
		: { mark: `ribbon-${quality}`, label: QUALITY_WORDS[quality] };
}

/** The scale, and the qualities that occur in the year; a year of reported figures needs no words. */
export function studentKey(view: ViewState, scale: MarkScale): Key {
	const measure = view.studentMeasure;
	const inView = new Set(
		REPUBLIC_CODES.map((code) => selectStudentCell(code, view.year, measure).quality)
	);
	const qualities = QUALITIES.filter((quality) => inView.has(quality));
	const onlyReported = qualities.length === 1 && qualities[0] === 'reported';
	return {
		scaleLabel: `Width of a flow: ${STUDENT_MEASURE_WORDS[measure]}`,
		scale: {
			shape: 'ribbon',
			unit: measure === 'per-10000' ? 'per 10,000' : 'students',
			steps: STEPS[measure].map((value) => ({
				value,
				label: formatStudents(value, measure),
				sizePx: value * ribbonPxPerUnit(measure, scale)
			}))
		},
		groups: onlyReported ? [] : [qualities.map(entry)]
	};
}
