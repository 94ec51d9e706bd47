import type { Layer } from '@deck.gl/core';
import { getAgainstYear } from '../../core/domain/subject';
import type { LayerContext, LayerDrawing } from '../layer-drawing';
import { buildArrowLayer, type Arrow } from '../marks/arrow-layer';
import { toRgba } from '../marks/color';
import { getStudentsTip } from './tip';
import { studentArrows } from './arrows';
import { WHOLE_RIBBON_OPACITY } from '../flows/ribbons';
import { isPartOfStudents } from '../../figures/students';

const parts = buildArrowLayer('students', studentArrows);
const whole = buildArrowLayer('students-whole', {
	...studentArrows,
	getFigure: (view, ...of) => studentArrows.getFigure({ ...view, studentMeasure: 'all' }, ...of)
});

function buildStudents(context: LayerContext): Layer[] {
	const { view, palette } = context;
	const ribbons = parts(context);
	if (getAgainstYear(view) !== null || !isPartOfStudents(view.studentMeasure)) return [ribbons];
	const look = {
		color: toRgba(palette.layers.students.mark, WHOLE_RIBBON_OPACITY),
		caseColor: toRgba(palette.markCase, 0),
		pickable: false
	};
	return [whole(context, look), ribbons];
}

export const drawing: LayerDrawing = {
	build: buildStudents,
	marks: {
		students: {
			tip: ({ object }, view) => getStudentsTip(view, (object as Arrow).country),
			figureKind: () => null
		}
	}
};
