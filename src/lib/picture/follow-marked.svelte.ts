import { loadWithRetry } from '../core/site/load-with-retry';
import {
	coreMarkedPlace,
	shiftMarked,
	type MarkedPlace,
	type MarkGround,
	type ShiftedPlace
} from '../layers/marked-place';

/**
 * What a static map marks: at once where the core tables hold it, else when the table that does has come.
 * Call while a component is being set up.
 */
export function followMarked(shown: () => MarkGround): () => ShiftedPlace | null {
	let later = $state.raw<MarkedPlace | null>(null);
	$effect(() => {
		const { selection } = shown().view;
		if (!selection || coreMarkedPlace(selection)) return;
		// the card says where its table does not load
		loadWithRetry(() => import('../layers/load-marked-place'))
			.then(({ loadMarkedPlace }) => loadMarkedPlace(selection))
			.then(
				(found) => (later = found),
				() => undefined
			);
	});
	return () => {
		const { selection } = shown().view;
		const isIt = later?.kind === selection?.kind && later?.id === selection?.id;
		const found = coreMarkedPlace(selection) ?? (isIt ? later : null);
		return found && shiftMarked(found, shown());
	};
}
