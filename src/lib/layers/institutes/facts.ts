import { hue, type LayerFacts } from '../../core/domain/layer-facts.ts';

export const institutes = {
	token: 'ins',
	paintRank: 3,
	legendRank: 3,
	selects: { institute: { table: 'institutes', id: 'id', spreadsMarks: true } },
	hues: {
		dark: hue('#d655a9', '#ec86c4', '#f9bade'),
		light: hue('#6c1361'),
		print: hue('#6b0059')
	}
} as const satisfies LayerFacts;
