import { LAYER_FACTS, type LayerId } from '$lib/core/domain/layers';

/** Passes the tokens of a layer's marks and of its text to a component and its children. */
export function getLayerStyle(layer: LayerId): string {
	const { token } = LAYER_FACTS[layer];
	return `--mark: var(--${token}); --mark-text: var(--${token}-text)`;
}
