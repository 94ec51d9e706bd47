import type { Component } from 'svelte';

/** What a talk's live map is told: `StepMap.svelte` of the pages. */
interface StepMapProps {
	/** The word of the step whose view is shown. */
	step: string;
	/** A sentence when the map cannot be shown; null when it can. */
	onerror: (sentence: string | null) => void;
	isShown: boolean;
}

/** Loads the live map of a step: it is heavy, and pages alone may reach it. */
export type LoadStepMap = () => Promise<{
	default: Component<StepMapProps, object, 'isShown'>;
}>;
