import { LEGEND_ORDER, type LayerId } from '../core/domain/layers';
import * as entries from './entries';
import type { LayerEntry } from './entry-model';

/** What every layer says; the compiler holds it to the ids of `registry.ts`. */
const CATALOG = entries satisfies Record<LayerId, LayerEntry>;

export { LEGEND_ORDER };

export function layerEntry(id: LayerId): LayerEntry {
	return CATALOG[id];
}
