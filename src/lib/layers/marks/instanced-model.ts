import type { Layer } from '@deck.gl/core';
import { Geometry, Model } from '@luma.gl/engine';

/**
 * The model of a layer whose every item is one strip of the same corners.
 * @param corners two numbers a corner, in the order of a triangle strip
 */
export function createInstancedModel(
	layer: Layer,
	shaders: ReturnType<Layer['getShaders']>,
	corners: readonly number[]
): Model {
	return new Model(layer.context.device, {
		...shaders,
		id: layer.props.id,
		bufferLayout: layer.getAttributeManager()!.getBufferLayouts(),
		geometry: new Geometry({
			topology: 'triangle-strip',
			attributes: { positions: { size: 2, value: new Float32Array(corners) } }
		}),
		isInstanced: true
	});
}
