import { atlas } from '../core/data/atlas';
import type { CorridorNodeKind } from '../core/data/types';
import type { ViewState } from '../core/domain/view-state';
import { showsNodes } from '../layers/corridors/drawn';
import { circleOutline } from './mark-shapes';
import { zoomOf, type MapFrame } from './map-frame';

const round = (value: number) => Math.round(value * 10) / 10;

export interface StaticNode {
	x: number;
	y: number;
	kind: CorridorNodeKind;
}

/** Crossings and ports that were open in the year, where there is room for them. */
export function staticNodes(view: ViewState, frame: MapFrame): StaticNode[] {
	if (!showsNodes(view, zoomOf(frame))) return [];
	return atlas.nodes
		.filter(({ openedYear }) => openedYear !== null && openedYear <= view.year)
		.map(({ lonLat, kind }) => {
			const [x, y] = frame.place(lonLat).map(round);
			return { x: x!, y: y!, kind };
		});
}

const BARS = { x: 2.3, half: 5.5 };
const RING_PX = 3.7;

/** The signs of nodes as path data: two bars for a crossing, a ring for all others. */
export function nodeSigns(nodes: readonly StaticNode[]): { bars: string; rings: string } {
	const of = (isCrossing: boolean) =>
		nodes.filter(({ kind }) => (kind === 'crossing') === isCrossing);
	const { x: apart, half } = BARS;
	return {
		bars: of(true)
			.map(
				({ x, y }) =>
					`M${round(x - apart)} ${round(y - half)}v${2 * half}m${2 * apart} ${-2 * half}v${2 * half}`
			)
			.join(''),
		rings: of(false)
			.map(({ x, y }) => circleOutline(RING_PX, x, y))
			.join('')
	};
}
