import { hue, type LayerFacts } from '../../core/domain/layer-facts.ts';

export const investment: LayerFacts = {
	token: 'inv',
	paintRank: 4,
	flowRank: 2,
	legendRank: 2,
	hues: {
		dark: hue('#48a379', '#6cc79a', '#86d9b0'),
		light: hue('#17513a', '#17513a', '#154c36'),
		print: hue('#1c4b34')
	}
};
