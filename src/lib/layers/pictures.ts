import { getListed, type Listed } from '../core/domain/lazy-part';
import type { LayerId } from '../core/domain/layers';
import type { ViewState } from '../core/domain/view-state';
import type { GapLine, LayerPicture, TargetText } from './layer-picture';
import * as each from './lists/pictures';

/** Checked by the compiler against the ids of `registry.ts`. */
const PICTURES: Readonly<Record<LayerId, Listed<LayerPicture>>> = each;

export function getLayerPicture(id: LayerId): LayerPicture {
	return getListed(PICTURES[id]);
}

/** The picture of the layer in focus; undefined if it is hidden. */
const getFocused = ({ focus, layers }: ViewState): LayerPicture | undefined =>
	layers.includes(focus) ? getLayerPicture(focus) : undefined;

/** The text of the layer in focus at the flow target; null without any. */
export const describeTarget = (view: ViewState): TargetText | null =>
	getFocused(view)?.describeTarget?.(view) ?? null;

/** The years around one without a figure of the layer in focus; null for all others. */
export const explainGap = (view: ViewState): readonly GapLine[] | null =>
	getFocused(view)?.explainGap?.(view) ?? null;

/** First and last year of the sums of the layer in focus; null for figures of one year. */
export const getSummedYears = (view: ViewState): readonly [first: number, last: number] | null =>
	getFocused(view)?.getSummedYears?.(view) ?? null;
