import type { ListItems } from '../entry-model';
import { selectDrawnTies } from './select';
import { getTieTip } from './tip';

export const listItems: ListItems = (view, detail) =>
	selectDrawnTies(view, detail).map(({ tie, start, control, end }) => ({
		id: tie.id,
		tip: getTieTip(tie),
		at: [start, control, end]
	}));
