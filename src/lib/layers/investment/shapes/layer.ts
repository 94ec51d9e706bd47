import type { Layer } from '@deck.gl/core';
import { memoizeLast } from '../../../core/domain/memoize';
import { PROJECT_STATUSES } from '../../../core/domain/project-status';
import type { LayerContext, PickedMark } from '../../layer-drawing';
import { MODE_WIDTHS_PX } from '../../line-style';
import { toRgba } from '../../marks/color';
import { HatchedAreaLayer } from '../../marks/hatched-area-layer';
import { getShownProps, getTimeProps } from '../../marks/time-props';
import {
	codeDoubts,
	PIECE_PROPS,
	TRACK_MODES,
	TRACK_STATES,
	TrackLayer
} from '../../marks/track-layer';
import { memoizeView, type AnyYearView } from '../../memoize-view';
import { buildYearTable } from '../../year-table';
import { getFinanceTip, getProjectTip } from '../tip';
import { listAreas, listPieces, type ShapeArea, type ShapePiece } from './pieces';
import { findFormRow, findShownRow, selectLargeForms, type ShapeForm } from './select';
import {
	AREA_STYLES,
	DOUBT_SHARE,
	getLineState,
	HATCH,
	LINE_PX,
	OUTLINE_PX,
	PLAIN_AREA
} from './style';

/** The styles of areas by their code in the time table; loans and grants come last. */
const STYLES = [...PROJECT_STATUSES.map((status) => AREA_STYLES[status]), PLAIN_AREA];

const areas = memoizeLast(listAreas);
const outlines = memoizeLast((forms: readonly ShapeForm[]) => listPieces(forms, 'area'));
const lines = memoizeLast((forms: readonly ShapeForm[]) => listPieces(forms, 'line'));

/** Measure 0 is the code of the style, 1 the presence. */
const areaTable = memoizeView((view: AnyYearView, forms: readonly ShapeForm[]) =>
	buildYearTable(forms, 2, (form, year, measure) => {
		const shown = findFormRow(form, year, view);
		if (!shown) return NaN;
		if (measure === 1) return 1;
		return shown.sign ? PROJECT_STATUSES.indexOf(shown.sign) : PROJECT_STATUSES.length;
	})
);

const lineTable = memoizeView((view: AnyYearView, forms: readonly ShapeForm[]) =>
	buildYearTable(forms, 1, (form, year) => {
		const shown = findFormRow(form, year, view);
		return shown ? TRACK_STATES[getLineState(form.shape.kind, shown)] : NaN;
	})
);

function buildPieces(
	context: LayerContext,
	forms: readonly ShapeForm[],
	{ id, pieces, widthPx }: { id: string; pieces: readonly ShapePiece[]; widthPx: number }
): Layer {
	const { palette, view } = context;
	return new TrackLayer<ShapePiece>({
		id,
		data: pieces,
		...PIECE_PROPS,
		// a mode without a sign along its line; a pick is of the piece
		getCodes: ({ form, row }, { index }) => [
			row,
			TRACK_MODES.sea,
			codeDoubts({ isApproximate: false, isUnverified: form.isUnverified }),
			index
		],
		getColor: () => toRgba(palette.layers.investment.mark),
		widthScale: widthPx / MODE_WIDTHS_PX.sea,
		caseColor: toRgba(palette.markCase, 0.8),
		offsetPx: 0,
		pickable: true,
		updateTriggers: { getColor: [palette] },
		timeTable: lineTable(view, forms),
		...getTimeProps(context)
	});
}

/** The works of the sites, loans and grants of a near map: areas, their outlines, and lines. */
export function buildShapes(context: LayerContext): Layer[] {
	const forms = selectLargeForms(context);
	if (forms.length === 0) return [];
	const { palette, view } = context;
	return [
		new HatchedAreaLayer<ShapeArea>({
			id: 'investment-shapes',
			data: areas(forms),
			getPolygon: ({ polygon }) => polygon as [number, number][][],
			getFillColor: ({ form }) =>
				toRgba(palette.layers.investment.mark, form.isUnverified ? DOUBT_SHARE : 1),
			getTimeItem: ({ row }: ShapeArea) => row,
			styles: STYLES,
			hatch: HATCH,
			pickable: true,
			updateTriggers: { getFillColor: [palette] },
			...getShownProps(areaTable(view, forms), context),
			timeDrives: { opacity: 1 }
		}),
		buildPieces(context, forms, {
			...{ id: 'investment-shape-outlines', pieces: outlines(forms), widthPx: OUTLINE_PX }
		}),
		buildPieces(context, forms, {
			...{ id: 'investment-shape-lines', pieces: lines(forms), widthPx: LINE_PX }
		})
	];
}

/** The tip of the row that the shape stands for in the year. */
const shapeMark: PickedMark = {
	tip({ object }, view) {
		const { form } = object as ShapeArea | ShapePiece;
		const shown = findShownRow(form.rows, view.year, view);
		if (!shown) return null;
		return 'spans' in shown.row ? getProjectTip(shown.row, view.year) : getFinanceTip(shown.row);
	}
};

export const shapeMarks: Readonly<Record<string, PickedMark>> = {
	'investment-shapes': shapeMark,
	'investment-shape-outlines': shapeMark,
	'investment-shape-lines': shapeMark
};
