import type { Layer } from '@deck.gl/core';
import type { LonLat } from '../../core/domain/geography';
import type { StudentMeasure } from '../../core/domain/layers';
import { countryByCode, type CountryCode } from '../../core/domain/countries';
import { againstYear, shownCountries } from '../../core/domain/subject';
import { flowStartPx } from '../label-layout';
import type { LayerContext } from '../context';
import { huesOf, momentOf } from '../marks/moment';
import type { LayerDrawing } from '../layer-drawing';
import { tipOfStudents } from '../tip';
import { studentChange } from '../difference/changes';
import { toRgba } from '../marks/color';
import { FlowLayer } from '../marks/flow-layer';
import { FORM_OF_QUALITY } from '../marks/flow-shader';
import type { MarkScale } from '../model';
import { memoizeLast } from '../../core/domain/memoize';
import { TimeExtension } from '../time/time-extension';
import { yearTable } from '../year-table';
import { BOWS, RIBBON_TAIL, WHOLE_RIBBON_OPACITY, flowTargetOf } from './flow-target';
import { isPartOfStudents, ribbonPxPerUnit, selectStudentCell } from './select';

/** One flow; the object of a pick. */
interface StudentFlow {
	country: CountryCode;
	source: LonLat;
	target: LonLat;
	offsets: [number, number, number, number];
	bow: number;
}

const extension = new TimeExtension();

const tableOf = (measure: StudentMeasure, shown: readonly CountryCode[]) =>
	yearTable(shown, 2, (code, year, kind) => {
		const { value, quality } = selectStudentCell(code, year, measure);
		if (value === null) return NaN;
		return kind === 0 ? value : FORM_OF_QUALITY[quality];
	});
// two are drawn at the same time: each keeps its own
const buildTable = memoizeLast(tableOf);
const buildWholeTable = memoizeLast(tableOf);

/** Changes since a base year, decreases below zero; a year without a figure has none. */
const buildChangeTable = memoizeLast(
	(measure: StudentMeasure, shown: readonly CountryCode[], baseYear: number) =>
		yearTable(shown, 2, (code, year, kind) => {
			const { difference, quality } = studentChange(code, year, baseYear, measure);
			if (difference === null) return NaN;
			return kind === 0 ? difference : FORM_OF_QUALITY[quality];
		})
);

const buildFlows = memoizeLast(
	(measure: StudentMeasure, shown: readonly CountryCode[], scale: MarkScale): StudentFlow[] => {
		const flowTarget = flowTargetOf(shown, measure, scale);
		return shown.map((code) => {
			const [right, down] = flowTarget.slots[code]!;
			const [startRight, startDown] = flowStartPx(code, scale);
			return {
				country: code,
				source: countryByCode(code).labelLonLat,
				target: flowTarget.lonLat,
				// offsets have y upwards
				offsets: [startRight, -startDown, right, -down],
				bow: BOWS[code]
			};
		});
	}
);

function buildStudents(context: LayerContext): Layer[] {
	const { view, palette, scale } = context;
	const measure = view.studentMeasure;
	const shown = shownCountries(view);
	const baseYear = againstYear(view);
	const { hue, fallColor, caseColor } = huesOf(context, 'students');
	const shared = {
		data: buildFlows(measure, shown, scale),
		getSource: (flow: StudentFlow) => flow.source,
		getTarget: (flow: StudentFlow) => flow.target,
		getOffsets: (flow: StudentFlow) => flow.offsets,
		getBow: (flow: StudentFlow) => flow.bow,
		pxPerUnit: ribbonPxPerUnit(measure, scale),
		headExtraPx: scale.headExtraPx,
		headLeastPx: scale.headLeastPx,
		tailOpacity: context.isDark ? 0.66 : 1,
		tailWidth: RIBBON_TAIL.width,
		taperShare: RIBBON_TAIL.share,
		bearing: context.bearing,
		extensions: [extension],
		...momentOf(context)
	};
	const hasWhole = baseYear === null && isPartOfStudents(measure);
	return [
		...(hasWhole
			? [
					new FlowLayer<StudentFlow>({
						...shared,
						id: 'students-whole',
						color: toRgba(hue, WHOLE_RIBBON_OPACITY),
						fallColor: null,
						caseColor: toRgba(palette.markCase, 0),
						pickable: false,
						timeTable: buildWholeTable('all', shown)
					})
				]
			: []),
		new FlowLayer<StudentFlow>({
			...shared,
			id: 'students',
			color: toRgba(hue),
			...{ fallColor, caseColor },
			pickable: true,
			timeTable:
				baseYear === null ? buildTable(measure, shown) : buildChangeTable(measure, shown, baseYear)
		})
	];
}

export const students: LayerDrawing = {
	build: buildStudents,
	marks: {
		students: {
			tip: ({ object }, view) => tipOfStudents(view, (object as StudentFlow).country),
			figureKind: () => null
		}
	}
};
