import type { DetailTables } from '../core/data/types';
import type { ViewState } from '../core/domain/view-state';
import type { MarkScale } from '../layers/model';
import { ratePaths } from '../layers/investment/rate/late';
import { ownPaths } from '../layers/own/late';
import { drawCorridors, drawNodes } from './draw-corridors';
import { drawChevrons, drawSquares } from './draw-deals';
import { drawFlowTarget, drawRibbons } from './draw-flows';
import { drawInstitutes } from './draw-institutes';
import { drawSites } from './draw-sites';
import type { Drawn } from './drawn';
import type { MapFrame } from './map-frame';

/** Every mark of a view in paint order, fills of countries and a reader's own table under them. */
export function drawMarks(
	view: ViewState,
	frame: MapFrame,
	scale: MarkScale,
	detail: DetailTables | null
): Drawn[] {
	return [
		{ shapes: [...ratePaths(view, frame), ...ownPaths(view, frame, scale)] },
		drawCorridors(view, frame),
		drawNodes(view, frame),
		drawFlowTarget(view, frame, scale),
		drawRibbons(view, frame, scale),
		drawChevrons(view, frame, scale),
		drawInstitutes(view, frame, scale),
		drawSquares(view, frame, scale),
		drawSites(view, frame, scale, detail)
	].filter(({ shapes }) => shapes?.length);
}
