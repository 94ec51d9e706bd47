import { getContext, setContext } from 'svelte';

const KEY = Symbol('charts begin as tables');

/** Renders the charts of a page as tables first, so that its HTML contains every year. */
export const beginChartsAsTables = () => setContext(KEY, true);

export const doChartsBeginAsTables = () => getContext(KEY) === true;
