/** A deck.gl map of any layers, driven step by step. */
import { Deck } from '@deck.gl/core';
import { camera, canvasSize, firstYear } from './scene.mjs';

/**
 * @param {(year: number) => object[]} layersAt the layers that an app would pass to deck.gl for a year
 * @returns {Promise<import('./expose.mjs').Stage>}
 */
export async function openDeck(layersAt) {
	/** @type {Error[]} */
	const errors = [];
	/** @type {Deck} */
	const deck = await new Promise((done) => {
		/** @type {Deck} */
		const opened = new Deck({
			parent: /** @type {HTMLDivElement} */ (document.getElementById('map')),
			...canvasSize,
			initialViewState: camera,
			controller: false,
			useDevicePixels: false,
			layers: [],
			onError: (error) => void errors.push(error),
			onLoad: () => done(opened)
		});
	});
	/** @type {any} deck.gl's types do not name it */
	const { layerManager } = deck;
	const canvas = /** @type {HTMLCanvasElement} */ (document.querySelector('#map canvas'));
	const gl = /** @type {WebGL2RenderingContext} */ (canvas.getContext('webgl2'));

	/** @type {import('./expose.mjs').Stage} */
	const stage = {
		show: (year) => deck.setProps({ layers: /** @type {any} */ (layersAt(year)) }),
		settle: () => {
			layerManager.updateLayers();
			deck.redraw('a step');
			const [error] = errors;
			if (error) throw error;
		},
		picture: (year) => {
			stage.show(year);
			stage.settle();
			const { width, height } = canvas;
			const picture = new Uint8Array(width * height * 4);
			gl.bindFramebuffer(gl.FRAMEBUFFER, null);
			gl.readPixels(0, 0, width, height, gl.RGBA, gl.UNSIGNED_BYTE, picture);
			const fault = gl.getError();
			if (fault !== gl.NO_ERROR) throw new Error(`WebGL error ${fault}`);
			return picture;
		}
	};
	stage.show(firstYear);
	stage.settle();
	return stage;
}
