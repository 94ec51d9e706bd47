import type { Layer, PickingInfo } from '@deck.gl/core';
import { getListed, type Listed } from '../core/domain/lazy-part';
import { LAYER_IDS, type LayerId } from '../core/domain/layers';
import * as each from './lists/drawings';
import type { LayerContext, LayerDrawing, PickedMark } from './layer-drawing';

/** Checked by the compiler against the ids of `registry.ts`. */
const DRAWINGS: Readonly<Record<LayerId, Listed<LayerDrawing>>> = each;
const getDrawing = (id: LayerId): LayerDrawing => getListed(DRAWINGS[id]);

/** The deck.gl layers of a context in drawing order, without hidden layers. */
export function buildLayers(context: LayerContext): Layer[] {
	const { view } = context;
	const shown = LAYER_IDS.filter((id) => view.layers.includes(id)).map(getDrawing);
	const isGround = (drawing: LayerDrawing) => drawing.isGround?.(view) ?? false;
	const ordered = [...shown.filter(isGround), ...shown.filter((each) => !isGround(each))];
	return ordered.flatMap((drawing) => drawing.build(context));
}

/** How each layer finds its groups, of the layers that have any. */
export const listGroupFinders = (): NonNullable<LayerDrawing['findGroups']>[] =>
	LAYER_IDS.flatMap((id) => getDrawing(id).findGroups ?? []);

/** The layer of a picked mark, and its answers; null without one. */
export function findPickedMark(info: PickingInfo): { id: LayerId; mark: PickedMark } | null {
	const { picked, layer } = info;
	const id = LAYER_IDS.find((each) => layer && Object.hasOwn(getDrawing(each).marks, layer.id));
	const mark = id && getDrawing(id).marks[layer!.id];
	return picked && mark ? { id, mark } : null;
}
