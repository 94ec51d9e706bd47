import { atlas } from '../data/atlas';
import type { CorridorNodeKind } from '../data/types';
import type { ViewState } from '../domain/view-state';
import type { StillFrame } from './still-frame';

export interface StillNode {
	x: number;
	y: number;
	kind: CorridorNodeKind;
}

/** Crossings and ports that were open in the year, where corridors are in focus: else they crowd. */
export function stillNodes(view: ViewState, frame: StillFrame): StillNode[] {
	if (!view.layers.includes('corridors') || view.focus !== 'corridors') return [];
	return atlas.nodes
		.filter(({ openedYear }) => openedYear !== null && openedYear <= view.year)
		.map(({ lonLat, kind }) => {
			const [x, y] = frame.place(lonLat).map((value) => Math.round(value * 10) / 10);
			return { x: x!, y: y!, kind };
		});
}
