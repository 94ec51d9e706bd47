import type { ShownFigure } from '$lib/core/data/provenance';
import type { MarkId } from '$lib/layers/model';

/** A figure in a panel with its words. */
export interface Fact {
	id: string;
	figure: ShownFigure;
	/** The text under the figure; its own label by default. */
	words?: string;
	mark?: MarkId;
}
