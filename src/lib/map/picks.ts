import type { PickingInfo } from '@deck.gl/core';
import type { ViewState } from '../core/domain/view-state';
import { markOfPick } from '../layers/build';
import type { Tip } from '../layers/model';

/** The tooltip of the mark under the pointer; null if there is none. */
export function tipOfPick(info: PickingInfo, view: ViewState): Tip | null {
	return markOfPick(info)?.mark.tip(info, view) ?? null;
}
