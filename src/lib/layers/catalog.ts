import type { LayerId } from '../core/domain/layers';
import { corridors } from './corridors/entry';
import { institutes } from './institutes/entry';
import { investment } from './investment/entry';
import type { LayerEntry } from './model';
import { students } from './students/entry';

/** Every layer in paint order, lowest first. `build.ts` lists the same ids, and the compiler checks it. */
export const CATALOG = { corridors, students, institutes, investment } as const satisfies Record<
	LayerId,
	LayerEntry
>;

/** In the order of keys, chips and timeline rows: the paper's measure first. */
export const KEY_ORDER: readonly LayerId[] = ['students', 'investment', 'institutes', 'corridors'];

export function layerEntry(id: LayerId): LayerEntry {
	return CATALOG[id];
}
