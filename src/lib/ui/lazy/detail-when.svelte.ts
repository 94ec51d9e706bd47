import { loadDetail } from '$lib/text/load-detail';
import type { DetailTables } from '$lib/core/data/types';

class LoadedDetail {
	tables = $state.raw<DetailTables | null>(null);
	hasFailed = $state(false);
}

/** The tables of single rows, loaded when a component needs them. Call while initialising. */
export function loadDetailWhen(isNeeded: () => boolean): LoadedDetail {
	const loaded = new LoadedDetail();
	$effect(() => {
		if (loaded.tables || !isNeeded()) return;
		loadDetail().then(
			(tables) => (loaded.tables = tables),
			() => (loaded.hasFailed = true)
		);
	});
	return loaded;
}
