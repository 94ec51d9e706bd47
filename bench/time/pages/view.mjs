/** The same canvas and camera for every map. */

export const canvasSize = { width: 480, height: 270 };

/** All places in view, tilted like a reader would. */
export const camera = { longitude: 86, latitude: 41, zoom: 1.9, pitch: 20, bearing: 0 };

/** The style of every deck.gl arc: opaque, so that the drawing order does not matter. */
export const arcStyle = /** @type {const} */ ({
	getSourceColor: [200, 60, 40, 255],
	getTargetColor: [40, 80, 200, 255],
	widthUnits: 'pixels'
});
