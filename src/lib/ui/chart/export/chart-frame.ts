import { getContext, hasContext, setContext } from 'svelte';

const KEY = Symbol('chart frame');

/** The full URL of a page with only the section of a chart, by the id of its heading. */
export type ChartFrame = (anchor: string) => string;

/** Call during initialisation of a component that contains charts. */
export function setChartFrame(frame: ChartFrame): void {
	setContext(KEY, frame);
}

/** Null if the charts of a page have no separate frame. */
export function getChartFrame(): ChartFrame | null {
	return hasContext(KEY) ? getContext<ChartFrame>(KEY) : null;
}
