import type { Layer } from '@deck.gl/core';
import { LAYER_IDS, type LayerId } from '../core/domain/layers';
import type { LayerContext } from './context';
import { buildCorridors } from './corridors/layer';
import { buildInstitutes } from './institutes/layer';
import { buildInvestment } from './investment/layer';
import { buildStudents } from './students/layer';

/** The same ids as in `catalog.ts`. */
const BUILDERS = {
	corridors: buildCorridors,
	students: buildStudents,
	institutes: buildInstitutes,
	investment: buildInvestment
} as const satisfies Record<LayerId, (context: LayerContext) => Layer[]>;

/** The deck.gl layers of a moment, in paint order. Hidden layers are left out. */
export function buildLayers(context: LayerContext): Layer[] {
	return LAYER_IDS.filter((id) => context.view.layers.includes(id)).flatMap((id) =>
		BUILDERS[id](context)
	);
}
