import { hue, type LayerFacts } from '../../core/domain/layer-facts.ts';
import { startedTable } from './requested-table.ts';

/** The reader's own table: circles, areas and flows in a colour of their own. */
export const own = {
	token: 'own',
	isThere: startedTable !== null,
	paintRank: 0,
	// what a reader added, or was sent, is what they look for, and must read whose it is
	legendRank: 0,
	compares: { own: 'layer' },
	hues: {
		dark: hue('#e3decf'),
		light: hue('#756f7b', '#5c5662', '#4a4550'),
		print: hue('#7e8275', '#5d6055')
	}
} as const satisfies LayerFacts;
