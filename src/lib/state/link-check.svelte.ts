import { atlas } from '../core/data/atlas';
import type { Selection } from '../core/domain/layers';
import type { ViewState } from '../core/domain/view-state';
import { loadWithRetry } from '../core/site/load-with-retry';
import type { View } from './view.svelte';

const isSame = (a: Selection | null, b: Selection | null) => a?.kind === b?.kind && a?.id === b?.id;

async function isInTable({ kind, id }: Selection): Promise<boolean> {
	// those of the timeline are loaded; only others need the whole table
	if (kind === 'event' && atlas.events.some((event) => event.id === id)) return true;
	const { loadFeatures } = await loadWithRetry(() => import('../find/named-items'));
	return (await loadFeatures(kind)).some((item) => item.id === id);
}

async function isRegionIn({ region, country }: ViewState): Promise<boolean> {
	const { loadFeatures } = await loadWithRetry(() => import('../find/named-items'));
	const regions = await loadFeatures('region');
	return regions.some((item) => item.id === region && item.country === country);
}

/**
 * Removes a region that the page's country does not have, and a selection that is in no table, and
 * reports them like any unrecognised part of a link: call once during component initialisation.
 * Valid ids are known only once their table is loaded, so this comes after the link was read. If a
 * table does not load, its component reports that and retries.
 */
export function checkLink(view: View): void {
	const remove = (patch: Partial<ViewState>, parameter: string) =>
		view.enter({ ...view.current, ...patch }, [...view.ignored, parameter]);
	const ignoreFailure = () => undefined;
	$effect(() => {
		const { region } = view.current;
		if (region === null) return;
		isRegionIn(view.current).then((isValid) => {
			if (!isValid && view.current.region === region) remove({ region: null }, 'region');
		}, ignoreFailure);
	});
	$effect(() => {
		const { selection } = view.current;
		if (selection === null) return;
		isInTable(selection).then((isValid) => {
			if (!isValid && isSame(view.current.selection, selection))
				remove({ selection: null }, 'select');
		}, ignoreFailure);
	});
}
