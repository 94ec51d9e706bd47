import type { ShownFigure } from '$lib/core/data/provenance';
import type { MarkId } from '$lib/layers/model';

export interface Fact {
	id: string;
	figure: ShownFigure;
	/** The text under the figure; its own label by default. */
	words?: string;
	mark?: MarkId;
}
