import { hue, type LayerFacts } from '../../core/domain/layer-facts.ts';

/** Ties of cities and regions with Chinese ones: thin lines below all other marks. */
export const ties = {
	token: 'tie',
	isHiddenAtFirst: true,
	paintRank: 0,
	legendRank: 5,
	selects: { tie: { table: 'city_ties', id: 'id' } },
	compares: { ties: 'pairs' },
	hues: {
		dark: hue('#f04a28', '#ff8f76', '#ffc6b8'),
		light: hue('#8a1a05'),
		print: hue('#8a1a05')
	}
} as const satisfies LayerFacts;
