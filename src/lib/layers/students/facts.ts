import { hue, type LayerFacts } from '../../core/domain/layer-facts.ts';

export const students: LayerFacts = {
	token: 'stu',
	paintRank: 2,
	hasRibbons: true,
	legendRank: 1,
	hues: {
		dark: hue('#f8bc3c', '#f8bc3c', '#fbc65a'),
		light: hue('#b06a00', '#8a5200', '#633a00'),
		print: hue('#a86400', '#8a5200')
	}
};
