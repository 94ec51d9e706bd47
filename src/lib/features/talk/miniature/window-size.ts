import { PHONE_WIDTH_PX } from '$lib/layers/mark-scale';

/** How the audience's window looks. */
export interface StageLook {
	window: WindowSize;
	/** Its colours; the page's own if left out. */
	scheme?: 'light' | 'dark';
	/** Of all text on stage, 1 as it is designed. */
	textFactor: number;
}

export interface WindowSize {
	widthPx: number;
	heightPx: number;
}

/** The projector that the stage is designed for. */
export const PROJECTOR_PX: WindowSize = { widthPx: 1920, heightPx: 1080 };

/**
 * The window that a picture of the stage shows: the audience's own, so that places in both agree; a
 * projector's if there is none, or it is a phone's, whose step is longer than its window.
 */
export function getPicturedWindow(audience: WindowSize | null | undefined): WindowSize {
	return audience && audience.widthPx >= PHONE_WIDTH_PX ? audience : PROJECTOR_PX;
}

/** What a picture of the stage shows instead of this window: its size, its text's and the parts. */
export type PicturedStage = WindowSize & { textFactor: number; shown: number };
