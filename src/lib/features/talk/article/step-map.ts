import type { Component } from 'svelte';
import type { ViewState } from '$lib/core/domain/view-state';
import type { Box } from '$lib/layers/box';
import type { MarkScale } from '$lib/layers/model';

/** Of a map that fills the window behind the cards of an article. */
export interface StepMapRoom {
	/** The step's view with the parts and the year that are shown. */
	view: ViewState;
	/** What lies over the map, in its pixels: its subject is kept out from under it. */
	overlays: readonly Box[];
	scale: MarkScale;
}

/** The props of `StepMap.svelte`. */
export interface StepMapProps {
	step: string;
	/** Called with a sentence if the map cannot be shown, else with null. */
	onerror: (sentence: string | null) => void;
	isShown: boolean;
	/** Left out, the map stands alone, with its year, and shows the step whole. */
	room?: StepMapRoom | undefined;
}

/** Loads the live map of a step, which only pages may import. */
export type LoadStepMap = () => Promise<{
	default: Component<StepMapProps, object, 'isShown'>;
}>;
