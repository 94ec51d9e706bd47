import { LAYER_IDS } from '../core/domain/layers';
import { isStep, listShownCountries } from '../core/domain/subject';
import type { ViewState } from '../core/domain/view-state';
import type { Box } from '../layers/box';
import { getFlowTarget } from '../layers/flows/flow-target';
import type { MarkGround } from '../layers/layer-picture';
import { getLayerPicture } from '../layers/pictures';

/** Crossings, ports and other marks on borders, of every year, on maps that draw them. */
export const listNodeBoxes = (ground: MarkGround): Box[] =>
	LAYER_IDS.flatMap((id) => getLayerPicture(id).listNodeBoxes?.(ground) ?? []);

/** The marks that names avoid: flows, and marks at places. */
export function listMarkBoxes(ground: MarkGround): { ways: Box[]; sites: Box[]; lines: Box[] } {
	const { view, scale, frame } = ground;
	const { lonLat, halfHeightPx: half } = getFlowTarget(
		listShownCountries(view),
		view.studentMeasure,
		scale
	);
	const [left, middle] = frame.place(lonLat);
	const target = { left, top: middle - half, right: left + 18, bottom: middle + half };
	const own = LAYER_IDS.map((id) => getLayerPicture(id).listBoxes?.(ground) ?? {});
	return {
		ways: [...own.flatMap(({ ways = [] }) => ways), target],
		sites: [...own.flatMap(({ sites = [] }) => sites), ...listNodeBoxes(ground)],
		lines: own.flatMap(({ lines = [] }) => lines)
	};
}

/** The marks at places of the layers that a view shows. */
export const listShownSiteBoxes = (ground: MarkGround): Box[] =>
	ground.view.layers.flatMap((id) => getLayerPicture(id).listBoxes?.(ground).sites ?? []);

/**
 * The marks off which the names of countries are moved: on a slide all those at places, for it has no
 * pointer that would find a mark under a name; else those that are many.
 */
export const listMovingBoxes = (ground: MarkGround): Box[] =>
	isStep(ground.view)
		? listShownSiteBoxes(ground)
		: ground.view.layers.flatMap((id) => {
				const { isCrowded, listBoxes } = getLayerPicture(id);
				return (isCrowded?.(ground.view) && listBoxes?.(ground).sites) || [];
			});

/** A slide of the whole region whose marks leave no room for capitals beside them. */
export const isCrowdedSlide = (view: ViewState): boolean =>
	isStep(view) && view.layers.some((id) => getLayerPicture(id).isCrowded?.(view));
