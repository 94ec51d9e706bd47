import type { DetailTables } from '$lib/core/data/types';
import { loadDetail } from '$lib/text/load-detail';

/**
 * The tables of single rows for a legend on stage. The map loads them, too; without them the legend of
 * sites explains all that may be drawn. Create it while a component is being set up.
 */
export class LegendDetail {
	/** Null until they are needed and loaded. */
	tables = $state.raw<DetailTables | null>(null);

	constructor(isNeeded: () => boolean) {
		$effect(() => {
			if (this.tables || !isNeeded()) return;
			loadDetail().then(
				(tables) => (this.tables = tables),
				() => undefined
			);
		});
	}
}
