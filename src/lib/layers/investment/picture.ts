import { listShownCountries } from '../../core/domain/subject';
import { listFlowBoxes } from '../flows/flow-boxes';
import { computeRouteToChina } from '../flows/flow-target';
import type { LayerPicture, MarkGround } from '../layer-picture';
import { drawArrows, listArrows, type DrawnArrow } from '../svg/draw-arrows';
import { getSquaresInLabel } from './deal-layout';
import { directArrows, makeArrowBox } from './direct/route';
import { drawChevrons, drawSquares } from './draw-deals';
import { drawSites, listSiteBoxes, listSiteNames, loadSitePlace } from './draw-sites';
import { findRates } from './rate/lazy';
import { getSummedYears, hasDirectFlows, hasSquares, runsWhole } from './select';
import { drawShapes } from './shapes/draw';
import { selectDrawnSites } from './sites';

/** Of the chevrons on their way from China. */
const CHEVRON_PX = 14;

/** Negative values are hollow and run to China. */
export const listStaticDirectFlows = (ground: MarkGround): DrawnArrow[] =>
	hasDirectFlows(ground.view) ? listArrows(directArrows, ground) : [];

export const picture: LayerPicture = {
	draw(ground) {
		const rates = findRates(ground.view);
		return [
			...(rates ? [rates.draw(ground)] : []),
			drawArrows(listStaticDirectFlows(ground)),
			drawChevrons(ground),
			drawSquares(ground),
			drawShapes(ground),
			drawSites(ground)
		];
	},
	isCrowded: ({ investmentMeasure }) => investmentMeasure === 'projects',
	endsInChina: (view) => hasDirectFlows(view) || hasSquares(view),
	/** The way of money, if it is drawn whole, and the squares at places. */
	listBoxes(ground) {
		const { view, frame, scale } = ground;
		const sites = listSiteBoxes(ground);
		if (!runsWhole(view)) return { sites };
		const shown = listShownCountries(view);
		const ways = shown.flatMap((code) => {
			const route = computeRouteToChina(code, shown, view.studentMeasure, scale);
			return listFlowBoxes(route, CHEVRON_PX, frame.place);
		});
		return { ways, sites };
	},
	listNames: listSiteNames,
	loadPlace: loadSitePlace,
	getInLabel: getSquaresInLabel,
	getUnderLabelBox: makeArrowBox,
	getSummedYears,
	listDetailRows: selectDrawnSites
};
