import type { ShownFigure } from '$lib/core/data/provenance';
import type { MarkId } from '$lib/layers/model';

/** A figure in a panel with the words beside it. */
export interface Fact {
	id: string;
	figure: ShownFigure;
	/** What stands under the figure; its own label where this is left out. */
	words?: string;
	mark?: MarkId;
}
