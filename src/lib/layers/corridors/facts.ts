import { hue, type LayerFacts } from '../../core/domain/layer-facts.ts';

export const corridors = {
	token: 'cor',
	paintRank: 1,
	legendRank: 4,
	selects: {
		corridor: { table: 'corridors', id: 'id' },
		node: { table: 'corridor_nodes', id: 'place_id' }
	},
	hues: {
		dark: hue('#c4dcf5'),
		light: hue('#007ac7', '#005f9c', '#004c80'),
		print: hue('#007db8', '#005f9c')
	}
} as const satisfies LayerFacts;
