import { isOnStage } from '../core/domain/subject';
import type { Camera, ViewState } from '../core/domain/view-state';
import { listPageOverlays } from '../labels/overlay-boxes';
import { getStageFit } from '../labels/stage-fit';
import type { MarkScale } from '../layers/model';
import { isStepsOwnView } from '../state/stage-path';
import { stageTextSize } from '../state/stage-text-size.svelte';

/**
 * The camera of a step's own view, in the part of the map that its legend leaves.
 * @returns null off the stage, and for a map that has been moved
 */
export function findStepCamera(
	state: ViewState,
	scale: MarkScale,
	{ clientWidth: widthPx, clientHeight: heightPx }: HTMLElement
): Camera | null {
	if (!state.stage || !isStepsOwnView(state)) return null;
	const size = { widthPx, heightPx };
	const stage = {
		...{ widthPx: innerWidth, heightPx: innerHeight },
		textFactor: stageTextSize.factor
	};
	const overlays = isOnStage(state) ? listPageOverlays(state, size, stage) : [];
	return getStageFit()?.fitStepView(state, scale, { ...size, overlays }) ?? null;
}
