import type { CountryCode } from '../../core/domain/countries';
import { getAgainstYear, listShownCountries } from '../../core/domain/subject';
import type { Arrows, Route } from '../arrows';
import type { LayerContext } from '../layer-drawing';
import { memoizeView, type AnyYearView } from '../memoize-view';
import type { MarkScale } from '../model';
import { RIBBON_TAIL } from '../flows/ribbons';
import { buildYearTable } from '../year-table';
import { toRgba } from './color';
import { FLOW_FORMS, FlowLayer, FORM_OF_QUALITY, type FlowLayerProps } from './flow-layer';
import { getHues, getTimeProps } from './time-props';

/** An arrow of a country; the object of a pick. */
export interface Arrow {
	country: CountryCode;
	isBack: boolean;
	route: Route;
}

/** Draws the arrows of a layer; those back to China are hollow. */
export function buildArrowLayer(id: string, { layer, runsBack, getRoute, getFigure }: Arrows) {
	const directions = runsBack ? [false, true] : [false];
	const getArrows = memoizeView((view: AnyYearView, scale: MarkScale): Arrow[] =>
		listShownCountries(view).flatMap((country) =>
			directions.map((isBack) => ({
				country,
				isBack,
				route: getRoute(view, country, isBack, scale)
			}))
		)
	);
	const buildTable = memoizeView((view: AnyYearView, scale: MarkScale) =>
		buildYearTable(getArrows(view, scale), 2, ({ country, isBack }, year, measure) => {
			const { widthPx, quality } = getFigure(view, country, year, scale);
			// changes are drawn in one direction, whatever their sign: a decrease is no flow back
			const isChange = getAgainstYear(view) !== null;
			if (widthPx === null || (!isChange && widthPx < 0) !== isBack) return NaN;
			if (measure === 1) return isBack ? FLOW_FORMS.hollow : FORM_OF_QUALITY[quality];
			return isBack ? -widthPx : widthPx;
		})
	);
	return (context: LayerContext, own: Partial<FlowLayerProps<Arrow>> = {}) => {
		const { view, scale } = context;
		const { hue, fallColor, caseColor } = getHues(context, layer);
		return new FlowLayer<Arrow>({
			id,
			data: getArrows(view, scale),
			getSource: ({ route }) => route.start.lonLat,
			getTarget: ({ route }) => route.end.lonLat,
			getOffsets: ({ route }) => computeOffsets(route),
			getBow: ({ route }) => route.bow,
			headExtraPx: scale.headExtraPx,
			headLeastPx: scale.headLeastPx,
			color: toRgba(hue),
			...{ fallColor, caseColor },
			tailOpacity: context.isDark ? 0.66 : 1,
			tailWidth: RIBBON_TAIL.width,
			taperShare: RIBBON_TAIL.share,
			bearing: context.bearing,
			pickable: true,
			timeTable: buildTable(view, scale),
			...getTimeProps(context),
			...own
		});
	};
}

/** The offsets of both ends for deck.gl, y upwards. */
export const computeOffsets = ({ start, end }: Route): [number, number, number, number] => [
	...([start.offsetPx[0], -start.offsetPx[1]] as const),
	...([end.offsetPx[0], -end.offsetPx[1]] as const)
];
