import { Layer } from '@deck.gl/core';

/**
 * Draws nothing, and is in the overlay from the first picture on, so that the marks always have their
 * place among the layers of the map. The overlay makes that place with its first layer, but not while
 * the map loads anything; marks without a place are drawn after the map, with the depth of the ground,
 * and waters and neighbouring countries cut them.
 */
export class MarksSlot extends Layer<{ beforeId: string }> {
	static override layerName = 'MarksSlot';
	override initializeState(): void {
		// no model
	}
}
