import type { PickingInfo } from '@deck.gl/core';
import type { DealKind } from '../core/data/types';
import type { CountryCode } from '../core/domain/countries';
import type { LayerId } from '../core/domain/layers';
import type { ViewState } from '../core/domain/view-state';
import { findPickedMark } from '../layers/build';
import type { Tip } from '../layers/model';

/** The tooltip of the mark under the pointer; null if there is none. */
export function findPickTip(info: PickingInfo, view: ViewState): Tip | null {
	return findPickedMark(info)?.mark.tip(info, view) ?? null;
}

/** A figure whose mark on the map the user clicked to see its source. */
interface FigureRequest {
	country: CountryCode;
	layer: LayerId;
	/** Of a square; null for marks of one figure. */
	kind: DealKind | null;
}

/** Called with a figure, and the element next to which its card opens. */
export type OnFigureRequest = (requested: FigureRequest, anchor: HTMLElement) => void;

/** The figure of a mark; null for marks that open something else. */
export function findPickFigure(info: PickingInfo, country: CountryCode): FigureRequest | null {
	const picked = findPickedMark(info);
	if (!picked?.mark.figureKind) return null;
	return { country, layer: picked.id, kind: picked.mark.figureKind(info.object) };
}
