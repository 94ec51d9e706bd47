/**
 * deck.gl told that the widths depend on the year: it asks for all of them anew and uploads them. A
 * missing figure has width 0, not colour 0, for arcs that cannot be seen would still hide others.
 */
import { ArcLayer } from '@deck.gl/layers';
import { firstYear } from './dataset.mjs';
import { openDeck } from './deck-stage.mjs';
import { expose } from './expose.mjs';
import { arcStyle } from './view.mjs';

expose(({ flows, widthAt }) => {
	/** @param {number} year */
	const layersAt = (year) => [
		new ArcLayer({
			...arcStyle,
			id: 'arcs',
			data: flows,
			getSourcePosition: ({ origin }) => origin.lonLat,
			getTargetPosition: ({ destination }) => destination.lonLat,
			// NaN is no width
			getWidth: (flow) => widthAt(flow, year - firstYear) || 0,
			updateTriggers: { getWidth: year }
		})
	];
	return openDeck(layersAt);
});
