import { isOnStage } from '../core/domain/subject';
import type { Camera, ViewState } from '../core/domain/view-state';
import { listPageOverlays } from '../labels/overlay-boxes';
import { getStageFit } from '../labels/stage-fit';
import type { Box } from '../layers/box';
import type { MarkScale } from '../layers/model';
import { isStepsOwnView } from '../state/stage-path';
import { stageTextSize } from '../state/stage-text-size.svelte';

interface MapOfStep {
	/** It always shows its step, and what is beyond the ground may be in view. */
	isBehindText: boolean;
	/** What lies over a map that is a part of a page; left out, what the stage has over its map. */
	overlays: readonly Box[] | undefined;
}

/**
 * The camera of a step's own view, in the part of the map that its legend leaves.
 * @returns null off the stage, and for a map that has been moved
 */
export function findStepCamera(
	state: ViewState,
	scale: MarkScale,
	{ clientWidth: widthPx, clientHeight: heightPx }: HTMLElement,
	{ isBehindText, overlays: given }: MapOfStep
): Camera | null {
	if (!state.stage || (!isBehindText && !isStepsOwnView(state))) return null;
	const size = { widthPx, heightPx };
	const stage = {
		...{ widthPx: innerWidth, heightPx: innerHeight },
		textFactor: stageTextSize.factor
	};
	const overlays = given ?? (isOnStage(state) ? listPageOverlays(state, size, stage) : []);
	const room = { ...size, overlays, isOpen: isBehindText };
	return getStageFit()?.fitStepView(state, scale, room) ?? null;
}
