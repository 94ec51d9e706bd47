import type { ViewState } from '../core/domain/view-state';
import {
	coreMarkedPlace,
	loadMarkedPlace,
	shiftMarked,
	type MarkedPlace,
	type ShiftedPlace
} from '../layers/marked-place';
import type { MarkScale } from '../layers/model';

interface Shown {
	view: ViewState;
	scale: MarkScale;
	zoom: number;
}

/**
 * What a static map marks: at once where the core tables hold it, else when the table that does has come.
 * Call while a component is being set up.
 */
export function followMarked(shown: () => Shown): () => ShiftedPlace | null {
	let later = $state.raw<MarkedPlace | null>(null);
	$effect(() => {
		const { selection } = shown().view;
		if (!selection || coreMarkedPlace(selection)) return;
		// the card says where its table does not load
		loadMarkedPlace(selection).then(
			(found) => (later = found),
			() => undefined
		);
	});
	return () => {
		const { view, scale, zoom } = shown();
		const { selection } = view;
		const isIt = later?.kind === selection?.kind && later?.id === selection?.id;
		const found = coreMarkedPlace(selection) ?? (isIt ? later : null);
		return found && shiftMarked(found, view, null, { zoom, scale });
	};
}
