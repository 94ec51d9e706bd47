import { getContext, setContext } from 'svelte';

const KEY = Symbol('charts begin as tables');

/** Lets the charts below a page begin as tables, so that its HTML holds every year of them. */
export function beginChartsAsTables(): void {
	setContext(KEY, true);
}

export function doChartsBeginAsTables(): boolean {
	return getContext(KEY) === true;
}
