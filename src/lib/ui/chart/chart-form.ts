import { getContext, setContext } from 'svelte';

const KEY = Symbol('charts begin as tables');

/** Renders the charts of a page as tables first, so that its HTML contains every year. */
export function beginChartsAsTables(): void {
	setContext(KEY, true);
}

export function doChartsBeginAsTables(): boolean {
	return getContext(KEY) === true;
}
