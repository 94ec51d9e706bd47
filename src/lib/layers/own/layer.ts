import type { Layer } from '@deck.gl/core';
import type { UserSeries } from './user-table';
import type { Cell } from '../../core/data/types';
import { QUALITIES, type Quality } from '../../core/domain/quality';
import { getAgainstYear } from '../../core/domain/subject';
import type { LayerContext, LayerDrawing } from '../layer-drawing';
import { getHues, getTimeProps } from '../marks/time-props';
import { toRgba } from '../marks/color';
import { FlowLayer, FORM_OF_QUALITY } from '../marks/flow-layer';
import { MarkLayer, type MarkShape } from '../marks/mark-layer';
import type { AreaPart } from '../marks/shaded-areas';
import { memoizeLast } from '../../core/domain/memoize';
import { buildYearTable } from '../year-table';
import { getUserTip } from './describe';
import { selectDrawnSeries } from './groups';
import { findGroups } from './map-groups';
import { buildOutlines, pickSeriesHue, type Edge } from './outlines/layer';
import {
	OWN_BOW,
	isShaded,
	getUserCell,
	getUserSizes,
	getUserTable,
	getShownCell,
	selectShownSeries
} from './select';

const SHAPES: Readonly<Record<Quality, MarkShape>> = {
	reported: 'circle',
	estimate: 'circleHollow',
	suspect: 'circleDash',
	unverified: 'circleHollow',
	none: 'circle'
};

/** A series in the years in which its figure has one quality. */
interface Part {
	datum: UserSeries;
	form: number;
}

const qualityForm = (cell: Cell) => QUALITIES.indexOf(cell.quality);

/** One item for each form, because an item's form cannot change from year to year. */
const circleParts = memoizeLast((series: readonly UserSeries[]) =>
	series
		.flatMap((each): Part[] => {
			const known = each.cells.filter(({ value }) => value !== null);
			return [...new Set(known.map(qualityForm))].map((form) => ({ datum: each, form }));
		})
		// large circles first, so that none is hidden
		.sort((a, b) => largest(b) - largest(a))
);
const largest = ({ datum }: Part) =>
	datum.cells.reduce((most, { value }) => Math.max(most, Math.abs(value ?? 0)), 0);

const circleTable = memoizeLast((parts: readonly Part[], baseYear: number | null) =>
	buildYearTable(parts, 2, ({ datum, form }, year) => {
		const { value } = getShownCell(datum, year, baseYear);
		return value === null || qualityForm(getUserCell(datum, year)) !== form ? NaN : value;
	})
);

const flowTable = memoizeLast((series: readonly UserSeries[], baseYear: number | null) =>
	buildYearTable(series, 2, (each, year, measure) => {
		const { value, quality } = getShownCell(each, year, baseYear);
		if (value === null) return NaN;
		return measure === 0 ? value : FORM_OF_QUALITY[quality];
	})
);

function buildUserLayers(context: LayerContext): Layer[] {
	const { view, palette, scale } = context;
	if (getUserTable().series.length === 0) return [];
	if (isShaded(view)) return buildOutlines(context);
	const series = selectShownSeries(view);
	const baseYear = getAgainstYear(view);
	const isChange = baseYear !== null;
	const { hue, caseColor } = getHues(context, 'own');
	// radius 1 of the scale is that of the largest value
	const sizes = getUserSizes(scale);
	const shared = {
		...{ caseColor, pickable: true },
		// negative values are coloured in comparisons too
		fallColor: toRgba(palette.diverging.fall.mark),
		...getTimeProps(context)
	};
	if (getUserTable().shape === 'flows')
		return [
			new FlowLayer<UserSeries>({
				id: 'own-flows',
				data: series,
				getSource: ({ from }) => from,
				getTarget: ({ to }) => to!,
				getBow: OWN_BOW,
				pxPerUnit: sizes.radiusPx(1),
				headExtraPx: scale.headExtraPx,
				headLeastPx: scale.headLeastPx,
				color: toRgba(hue, 0.9),
				bearing: context.bearing,
				timeTable: flowTable(series, baseYear),
				...shared
			})
		];
	const parts = circleParts(selectDrawnSeries(view, context.zoom, scale));
	return [
		...(series.some(({ outline }) => outline) ? buildOutlines(context) : []),
		new MarkLayer<Part>({
			id: 'own',
			data: parts,
			getPosition: ({ datum }) => datum.from,
			getShape: ({ form }) => SHAPES[QUALITIES[form]!],
			getUnverified: ({ form }) => QUALITIES[form] === 'unverified',
			getColor: ({ datum }) =>
				toRgba(isChange ? hue : pickSeriesHue(palette, datum.category), 0.85),
			updateTriggers: { getColor: [hue, isChange, palette] },
			pxPerUnit: 2 * sizes.radiusPx(1),
			isArea: true,
			zeroRingPx: 8,
			timeTable: circleTable(parts, baseYear),
			...shared
		})
	];
}

type Picked = Part | UserSeries | AreaPart<UserSeries> | Edge;

const mark = {
	tip: ({ object }: { object?: Picked }, { year }: { year: number }) =>
		object ? getUserTip('datum' in object ? object.datum : object, year) : null
};

export const drawing: LayerDrawing = {
	build: buildUserLayers,
	findGroups,
	marks: { own: mark, 'own-flows': mark, 'own-areas': mark, 'own-edges': mark }
};
