import { LAYER_FACTS, type LayerId } from '../core/domain/layers';
import { drawFlowTarget } from '../layers/flows/draw-flow-target';
import type { DrawnPart } from '../layers/layer-picture';
import { getLayerPicture } from '../layers/pictures';
import type { Drawn } from './drawn';
import type { MapPicture } from './map-frame';

const getFlowRank = (id: LayerId): number => LAYER_FACTS[id].flowRank ?? LAYER_FACTS[id].paintRank;

function getRank(id: LayerId, { level }: DrawnPart): number {
	if (level === 'ground') return -Infinity;
	return level === 'flow' ? getFlowRank(id) : LAYER_FACTS[id].paintRank;
}

/** Every mark of a view in paint order: lower layers first, the line on which flows end below these. */
export function drawMarks(map: MapPicture): Drawn[] {
	const { view } = map;
	const shown = [...view.layers].sort(
		(a, b) => LAYER_FACTS[a].paintRank - LAYER_FACTS[b].paintRank
	);
	const ending = shown.filter((id) => getLayerPicture(id).endsInChina?.(view));
	const target = ending.length > 0 ? [drawFlowTarget(map)] : [];
	const parts = [
		...target.map((part) => ({ part, rank: Math.min(...ending.map(getFlowRank)) })),
		...shown.flatMap((id) =>
			getLayerPicture(id)
				.draw(map)
				.map((part) => ({ part, rank: getRank(id, part) }))
		)
	];
	return parts
		.filter(({ part }) => part.shapes.length > 0)
		.sort((a, b) => a.rank - b.rank)
		.map(({ part }) => part);
}
