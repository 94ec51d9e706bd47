import type { Layer } from '@deck.gl/core';
import { PathLayer } from '@deck.gl/layers';
import type { Position } from 'geojson';
import { memoizeLast } from '../../../core/domain/memoize';
import { listTokens, type Palette } from '../../../core/domain/palette';
import { getYearIndex } from '../../../core/domain/years';
import type { LayerContext } from '../../layer-drawing';
import { toRgba } from '../../marks/color';
import { buildShadedAreas, type FormedArea } from '../../marks/shaded-areas';
import { getShownProps } from '../../marks/time-props';
import { buildYearTable } from '../../year-table';
import { AREA_TINT, EDGE_PX, LINE_PX } from './style';
import { getUserShades, isShaded, selectShownSeries } from '../select';
import { shadeShare } from '../user-scale';
import type { UserCategory, UserSeries } from '../user-table';

/** The colour of a series: its category's, else the layer's own. */
export function pickSeriesHue(palette: Palette, category: UserCategory | null): string {
	return category ? listTokens(palette)[category.token]! : palette.layers.own.mark;
}

/** A line or the edge of an area in the years of one class; null in those without a figure. */
export interface Edge {
	datum: UserSeries;
	path: readonly Position[];
	widthPx: number;
	form: number | null;
	/** Of each year, 2005 first. */
	forms: readonly (number | null)[];
}

const fillAreas = buildShadedAreas<UserSeries>('own-areas');

/** The class of each year; one class for all if marks say the amounts. */
function listForms({ cells }: UserSeries, isByShade: boolean): (number | null)[] {
	const { getClass } = getUserShades();
	return cells.map(({ value }) => (value === null ? null : isByShade ? getClass(value) : 0));
}

const formedAreas = memoizeLast((series: readonly UserSeries[], isByShade: boolean) =>
	series.map((each): FormedArea<UserSeries> => ({
		datum: each,
		area: each.outline?.polygons ?? each.area,
		forms: listForms(each, isByShade)
	}))
);

const listEdges = memoizeLast((series: readonly UserSeries[], isByShade: boolean): Edge[] =>
	series.flatMap((datum) => {
		const { lines = [], polygons = [] } = datum.outline ?? {};
		const forms = listForms(datum, isByShade);
		const paths = [
			...lines.map((path) => ({ path, widthPx: LINE_PX })),
			...polygons.flat().map((path) => ({ path, widthPx: EDGE_PX }))
		];
		return [...new Set(forms)].flatMap((form) =>
			paths.map((each): Edge => ({ ...each, datum, form, forms }))
		);
	})
);

const edgeTable = memoizeLast((edges: readonly Edge[]) =>
	buildYearTable(edges, 1, ({ form, forms }, year) =>
		forms[getYearIndex(year)] === form ? 1 : NaN
	)
);

/** The lines and areas of a reader's table: shaded, or below the marks that say the amounts. */
export function buildOutlines(context: LayerContext): Layer[] {
	const { view, palette } = context;
	const isByShade = isShaded(view);
	const series = selectShownSeries(view);
	const { length } = getUserShades().classes;
	const getShare = (form: number, tint: number) => (isByShade ? shadeShare(form, length) : tint);
	const edges = listEdges(series, isByShade);
	return [
		fillAreas(
			formedAreas(series, isByShade),
			(form, { category }) => toRgba(pickSeriesHue(palette, category), getShare(form, AREA_TINT)),
			context
		),
		...(edges.length === 0
			? []
			: [
					new PathLayer<Edge>({
						id: 'own-edges',
						data: edges,
						getPath: ({ path }) => path as [number, number][],
						getColor: ({ datum, form, widthPx }) =>
							form === null
								? toRgba(palette.textSecondary)
								: toRgba(
										pickSeriesHue(palette, datum.category),
										widthPx === LINE_PX ? getShare(form, 1) : 1
									),
						getWidth: ({ form, widthPx }) => (form === null ? EDGE_PX : widthPx),
						widthUnits: 'pixels',
						pickable: true,
						updateTriggers: { getColor: [palette, isByShade] },
						...getShownProps(edgeTable(edges), context)
					})
				])
	];
}
