import { isOnStage } from '../core/domain/subject';
import type { Camera, ViewState } from '../core/domain/view-state';
import { listPageOverlays } from '../labels/overlay-boxes';
import { getStageFit } from '../labels/stage-fit';
import type { Box } from '../layers/box';
import type { MarkScale } from '../layers/model';
import { isStepsOwnView } from '../state/stage-path';
import { stageTextSize } from '../state/stage-text-size.svelte';

/**
 * The camera of a step's own view, in the part of the map that its legend leaves.
 * @param given what lies over a map that is a part of a page; left out, what the stage has over its map
 * @returns null off the stage, and for a map that has been moved
 */
export function findStepCamera(
	state: ViewState,
	scale: MarkScale,
	{ clientWidth: widthPx, clientHeight: heightPx }: HTMLElement,
	given?: readonly Box[]
): Camera | null {
	// a map behind a text always shows its step
	if (!state.stage || (!given && !isStepsOwnView(state))) return null;
	const size = { widthPx, heightPx };
	const stage = {
		...{ widthPx: innerWidth, heightPx: innerHeight },
		textFactor: stageTextSize.factor
	};
	const overlays = given ?? (isOnStage(state) ? listPageOverlays(state, size, stage) : []);
	const room = { ...size, overlays, isOpen: given !== undefined };
	return getStageFit()?.fitStepView(state, scale, room) ?? null;
}
