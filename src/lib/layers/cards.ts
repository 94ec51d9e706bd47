import type { DetailTables } from '../core/data/types';
import { LAYER_IDS, type LayerId, type Selection, type SelectionKind } from '../core/domain/layers';
import type { CardContent, LayerCards, LayerRows } from './card-content';
import * as each from './lists/cards';

/** Of layers whose rows can be selected. */
const CARDS: Readonly<Partial<Record<LayerId, LayerCards>>> = each;

/** The cards and words of a kind of selection; undefined if no layer has such rows. */
export const findCards = (kind: SelectionKind): LayerRows | undefined =>
	LAYER_IDS.map((id) => CARDS[id]?.[kind]).find((cards) => cards !== undefined);

/** Whether only the tables that load on demand have the rows of a kind of selection. */
export const isInDetail = (kind: SelectionKind): boolean => findCards(kind)?.isInDetail === true;

/** The card of a layer's row; null if there is none, or its tables are not loaded. */
export const findLayerCard = (
	{ kind, id }: Selection,
	year: number,
	detail: DetailTables | null
): CardContent | null => findCards(kind)?.find(id, year, detail) ?? null;
