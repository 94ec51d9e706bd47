import { hue, type LayerFacts } from '../../core/domain/layer-facts';

/** Of this tab alone: a table that is too long for a link, on its way from the workbench. */
export const OWN_LAYER_KEY = 'own-layer';

/** Whether the page's address or its tab holds a table of the reader's own; the workbench shows it itself. */
export function hasOwnTable(): boolean {
	if (typeof location === 'undefined' || /\/workbench(?![\w-])/.test(location.href)) return false;
	if (location.href.includes('#data=')) return true;
	try {
		return sessionStorage.getItem(OWN_LAYER_KEY) !== null;
	} catch {
		return false;
	}
}

/** The reader's own table: circles, areas and ways of no other layer's colour. */
export const own: LayerFacts = {
	token: 'own',
	isThere: hasOwnTable(),
	paintRank: 0,
	legendRank: 5,
	hues: {
		dark: hue('#e3decf'),
		light: hue('#756f7b', '#5c5662', '#4a4550'),
		print: hue('#7e8275', '#5d6055')
	}
};
