import { getContext, setContext } from 'svelte';

const KEY = Symbol('chart frame');

/** The full URL of a page with only the section of a chart, by the id of its heading. */
type ChartFrame = (anchor: string) => string;

/** Call during initialisation of a component that contains charts. */
export const setChartFrame = (frame: ChartFrame) => setContext(KEY, frame);

/** Undefined if the charts of a page have no separate frame. */
export const getChartFrame = () => getContext<ChartFrame | undefined>(KEY);
