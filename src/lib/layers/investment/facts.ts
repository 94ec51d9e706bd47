import { hue, type LayerFacts } from '../../core/domain/layer-facts.ts';

export const investment = {
	token: 'inv',
	paintRank: 4,
	flowRank: 2,
	legendRank: 2,
	selects: {
		project: { table: 'projects', id: 'id' },
		finance: { table: 'finance_records', id: 'id' }
	},
	hues: {
		dark: hue('#48a379', '#6cc79a', '#86d9b0'),
		light: hue('#17513a', '#17513a', '#154c36'),
		print: hue('#1c4b34')
	}
} as const satisfies LayerFacts;
