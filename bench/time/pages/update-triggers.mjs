/**
 * deck.gl with updateTriggers on the year: it recomputes and uploads all widths. A missing figure
 * has width 0, not colour 0, because invisible arcs would still hide others.
 */
import { ArcLayer } from '@deck.gl/layers';
import { openDeck } from './deck-stage.mjs';
import { expose } from './expose.mjs';
import { arcStyle, firstYear } from './scene.mjs';

expose(({ flows, widthAt }) => {
	/** @param {number} year */
	const layersAt = (year) => [
		new ArcLayer({
			...arcStyle,
			id: 'arcs',
			data: flows,
			getSourcePosition: ({ origin }) => origin.lonLat,
			getTargetPosition: ({ destination }) => destination.lonLat,
			// NaN is not a width
			getWidth: (flow) => widthAt(flow, year - firstYear) || 0,
			updateTriggers: { getWidth: year }
		})
	];
	return openDeck(layersAt);
});
