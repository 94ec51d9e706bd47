import { atlas } from '../../core/data/atlas';
import type { ViewState } from '../../core/domain/view-state';
import { drawnSegments, isAboutCorridors } from './select';
import type { ThingInView } from '../model';
import { tipOfCorridor, tipOfNode } from '../tip';

/** Corridors with a visible section; in focus also crossings and ports. */
export function corridorThings(view: ViewState): ThingInView[] {
	const segments = drawnSegments(view);
	const lines = [...new Set(segments.map(({ corridor }) => corridor))].map((corridor) => ({
		id: corridor.id,
		tip: tipOfCorridor(view, corridor),
		at: segments
			.filter((drawn) => drawn.corridor === corridor)
			.flatMap((drawn) => drawn.segment.lonLats)
	}));
	if (!isAboutCorridors(view)) return lines;
	const nodes = atlas.nodes.filter(({ openedYear }) => (openedYear ?? Infinity) <= view.year);
	return [
		...lines,
		...nodes.map((node) => ({ id: node.id, tip: tipOfNode(node), at: [node.lonLat] }))
	];
}
