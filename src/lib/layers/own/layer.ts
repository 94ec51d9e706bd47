import type { Layer } from '@deck.gl/core';
import type { OwnSeries } from '../../core/data/own-table';
import type { Cell } from '../../core/data/types';
import { QUALITIES, type Quality } from '../../core/domain/quality';
import { againstYear } from '../../core/domain/subject';
import type { LayerContext, LayerDrawing } from '../layer-drawing';
import { huesOf, momentOf } from '../marks/moment';
import { toRgba } from '../marks/color';
import { FlowLayer, FORM_OF_QUALITY } from '../marks/flow-layer';
import { MarkLayer, type MarkShape } from '../marks/mark-layer';
import { shadedAreas, type AreaPart } from '../marks/shaded-areas';
import { memoizeLast } from '../../core/domain/memoize';
import { yearTable } from '../year-table';
import { tipOfOwn } from './describe';
import { shadeShare } from './own-scale';
import {
	OWN_BOW,
	isShaded,
	ownCell,
	ownShades,
	ownSizes,
	ownTable,
	shownCell,
	shownSeries
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
	datum: OwnSeries;
	form: number;
}

const qualityForm = (cell: Cell) => QUALITIES.indexOf(cell.quality);

/** One item for each form, because an item's form cannot change from year to year. */
const circleParts = memoizeLast((series: readonly OwnSeries[]) =>
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
	yearTable(parts, 2, ({ datum, form }, year) => {
		const { value } = shownCell(datum, year, baseYear);
		return value === null || qualityForm(ownCell(datum, year)) !== form ? NaN : value;
	})
);

const flowTable = memoizeLast((series: readonly OwnSeries[], baseYear: number | null) =>
	yearTable(series, 2, (each, year, measure) => {
		const { value, quality } = shownCell(each, year, baseYear);
		if (value === null) return NaN;
		return measure === 0 ? value : FORM_OF_QUALITY[quality];
	})
);

const fillAreas = shadedAreas<OwnSeries>('own-areas');

const formedAreas = memoizeLast((series: readonly OwnSeries[]) => {
	const { classOf } = ownShades();
	return series.map((each) => ({
		datum: each,
		area: each.area,
		forms: each.cells.map(({ value }) => (value === null ? null : classOf(value)))
	}));
});

function buildAreas(context: LayerContext): Layer[] {
	const hue = context.palette.layers.own.mark;
	const count = ownShades().classes.length;
	const colorOf = (form: number) => toRgba(hue, shadeShare(form, count));
	return [fillAreas(formedAreas(shownSeries(context.view)), colorOf, context)];
}

function buildOwn(context: LayerContext): Layer[] {
	const { view, palette, scale } = context;
	if (ownTable().series.length === 0) return [];
	if (isShaded(view)) return buildAreas(context);
	const series = shownSeries(view);
	const baseYear = againstYear(view);
	const { hue, caseColor } = huesOf(context, 'own');
	// radius 1 of the scale is that of the largest value
	const sizes = ownSizes(scale);
	const shared = {
		...{ caseColor, pickable: true },
		// negative values are coloured in comparisons too
		fallColor: toRgba(palette.diverging.fall.mark),
		...momentOf(context)
	};
	if (ownTable().shape === 'flows')
		return [
			new FlowLayer<OwnSeries>({
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
	const parts = circleParts(series);
	return [
		new MarkLayer<Part>({
			id: 'own',
			data: parts,
			getPosition: ({ datum }) => datum.from,
			getShape: ({ form }) => SHAPES[QUALITIES[form]!],
			getUnverified: ({ form }) => QUALITIES[form] === 'unverified',
			getColor: () => toRgba(hue, 0.85),
			updateTriggers: { getColor: [hue] },
			pxPerUnit: 2 * sizes.radiusPx(1),
			isArea: true,
			zeroRingPx: 8,
			timeTable: circleTable(parts, baseYear),
			...shared
		})
	];
}

type Picked = Part | OwnSeries | AreaPart<OwnSeries>;

const mark = {
	tip: ({ object }: { object?: Picked }, { year }: { year: number }) =>
		object ? tipOfOwn('datum' in object ? object.datum : object, year) : null
};

export const own: LayerDrawing = {
	build: buildOwn,
	marks: { own: mark, 'own-flows': mark, 'own-areas': mark }
};
