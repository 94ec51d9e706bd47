import { getContext, hasContext, setContext } from 'svelte';

const KEY = Symbol('chart frame');

/** The whole address of a page that holds nothing but a section with a chart, by the id of its head. */
export type ChartFrame = (anchor: string) => string;

/** Call while a component that holds charts is being set up. */
export function setChartFrame(frame: ChartFrame): void {
	setContext(KEY, frame);
}

/** Null where the charts of a page have no frame of their own. */
export function getChartFrame(): ChartFrame | null {
	return hasContext(KEY) ? getContext<ChartFrame>(KEY) : null;
}
