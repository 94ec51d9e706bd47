import type { Component } from 'svelte';

/** The props of `StepMap.svelte`. */
interface StepMapProps {
	step: string;
	/** Called with a sentence if the map cannot be shown, else with null. */
	onerror: (sentence: string | null) => void;
	isShown: boolean;
}

/** Loads the live map of a step, which only pages may import. */
export type LoadStepMap = () => Promise<{
	default: Component<StepMapProps, object, 'isShown'>;
}>;
