import type { Layer } from '@deck.gl/core';
import { againstYear } from '../../core/domain/subject';
import type { LayerContext, LayerDrawing } from '../layer-drawing';
import { arrowLayer, type Arrow } from '../marks/arrow-layer';
import { toRgba } from '../marks/color';
import { tipOfStudents } from '../tip';
import { studentArrows, WHOLE_RIBBON_OPACITY } from './flow-target';
import { isPartOfStudents } from './select';

const parts = arrowLayer('students', studentArrows);
const whole = arrowLayer('students-whole', {
	...studentArrows,
	figureOf: (view, ...of) => studentArrows.figureOf({ ...view, studentMeasure: 'all' }, ...of)
});

function buildStudents(context: LayerContext): Layer[] {
	const { view, palette } = context;
	const ribbons = parts(context);
	if (againstYear(view) !== null || !isPartOfStudents(view.studentMeasure)) return [ribbons];
	const look = {
		color: toRgba(palette.layers.students.mark, WHOLE_RIBBON_OPACITY),
		caseColor: toRgba(palette.markCase, 0),
		pickable: false
	};
	return [whole(context, look), ribbons];
}

export const students: LayerDrawing = {
	build: buildStudents,
	marks: {
		students: {
			tip: ({ object }, view) => tipOfStudents(view, (object as Arrow).country),
			figureKind: () => null
		}
	}
};
