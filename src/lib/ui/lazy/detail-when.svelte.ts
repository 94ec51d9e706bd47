import { loadDetail } from '$lib/core/data/atlas';
import type { DetailTables } from '$lib/core/data/types';

/**
 * The tables of single rows, loaded when a component needs them. Call during component
 * initialisation; reading is reactive.
 */
export function detailWhen(isNeeded: () => boolean) {
	let tables = $state.raw<DetailTables | null>(null);
	let hasFailed = $state(false);
	$effect(() => {
		if (tables || !isNeeded()) return;
		loadDetail().then(
			(loaded) => (tables = loaded),
			() => (hasFailed = true)
		);
	});
	return {
		get tables(): DetailTables | null {
			return tables;
		},
		get hasFailed(): boolean {
			return hasFailed;
		}
	};
}
