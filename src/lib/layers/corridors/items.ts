import { atlas } from '../../core/data/atlas';
import type { ViewState } from '../../core/domain/view-state';
import { selectDrawnSegments, isAboutCorridors } from './select';
import type { ItemInView } from '../model';
import { getCorridorTip, getNodeTip } from './tip';

/** Corridors with a visible section; in focus also crossings and ports. */
export function listItems(view: ViewState): ItemInView[] {
	const segments = selectDrawnSegments(view);
	const lines = [...new Set(segments.map(({ corridor }) => corridor))].map((corridor) => ({
		id: corridor.id,
		tip: getCorridorTip(view, corridor),
		at: segments
			.filter((drawn) => drawn.corridor === corridor)
			.flatMap((drawn) => drawn.segment.lonLats)
	}));
	if (!isAboutCorridors(view)) return lines;
	const nodes = atlas.nodes.filter(({ openedYear }) => (openedYear ?? Infinity) <= view.year);
	return [
		...lines,
		...nodes.map((node) => ({ id: node.id, tip: getNodeTip(node), at: [node.lonLat] }))
	];
}
