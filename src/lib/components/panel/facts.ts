import type { ShownFigure } from '../../data/provenance';
import type { MarkId } from '../../layers/model';

/** A figure in a panel with the words beside it. */
export interface Fact {
	id: string;
	figure: ShownFigure;
	/** What stands under the figure; its own label where this is left out. */
	words?: string;
	mark?: MarkId;
}
