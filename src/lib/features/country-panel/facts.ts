import type { ShownFigure } from '$lib/core/data/provenance';
import type { MarkId } from '$lib/layers/model';

export interface Fact {
	id: string;
	figure: ShownFigure;
	words?: string;
	mark?: MarkId;
}
