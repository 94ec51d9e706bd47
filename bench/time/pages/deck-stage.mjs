/** A deck.gl map of any layers, driven manually, used by every variant built on deck.gl. */
import { Deck } from '@deck.gl/core';
import { firstYear } from './dataset.mjs';
import { camera, canvasSize } from './view.mjs';

/**
 * @typedef {import('./expose.mjs').Stage} Stage
 * @typedef {import('@deck.gl/core').Layer} Layer
 */

/** Private parts of deck.gl's types. @typedef {{ updateLayers(): void }} LayerManager */

/**
 * @param {(year: number) => object[]} layersAt the layers that an app would pass to deck.gl for a year
 * @param {(update: () => void) => Promise<void>} [whenReady] for layers that continue to work after `update`:
 *   resolves when there is something to draw
 * @returns {Promise<Stage>}
 */
export async function openDeck(layersAt, whenReady) {
	/** @type {Error[]} */
	const errors = [];
	/** @type {() => void} */
	let announce = () => undefined;
	const isLoaded = new Promise((done) => (announce = () => done(null)));
	const deck = new Deck({
		parent: /** @type {HTMLDivElement} */ (document.getElementById('map')),
		...canvasSize,
		initialViewState: camera,
		controller: false,
		useDevicePixels: false,
		layers: [],
		onError: (error) => void errors.push(error),
		onLoad: () => announce()
	});
	await isLoaded;
	const manager = /** @type {{ layerManager: LayerManager }} */ (/** @type {unknown} */ (deck))
		.layerManager;
	const canvas = /** @type {HTMLCanvasElement} */ (document.querySelector('#map canvas'));
	const gl = /** @type {WebGL2RenderingContext} */ (canvas.getContext('webgl2'));

	/** @param {number} year */
	const show = (year) => deck.setProps({ layers: /** @type {Layer[]} */ (layersAt(year)) });
	const draw = () => {
		manager.updateLayers();
		deck.redraw('a step');
		const [error] = errors;
		if (error) throw error;
	};
	/** @type {Stage} */
	const stage = {
		show,
		settle: whenReady ? () => whenReady(() => manager.updateLayers()).then(draw) : draw,
		finish: () => {
			gl.bindFramebuffer(gl.FRAMEBUFFER, null);
			gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
		},
		picture: async (year) => {
			show(year);
			await stage.settle();
			const { width, height } = canvas;
			const picture = new Uint8Array(width * height * 4);
			gl.bindFramebuffer(gl.FRAMEBUFFER, null);
			gl.readPixels(0, 0, width, height, gl.RGBA, gl.UNSIGNED_BYTE, picture);
			return picture;
		},
		complaint: () => {
			if (gl.isContextLost()) return 'the graphics context was lost';
			const code = gl.getError();
			if (code === gl.OUT_OF_MEMORY) return 'the graphics card has no memory left';
			return code === gl.NO_ERROR ? '' : `WebGL error ${code}`;
		}
	};
	stage.show(firstYear);
	await stage.settle();
	return stage;
}
