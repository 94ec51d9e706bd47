import { LAYER_FACTS, type LayerId } from '$lib/core/domain/layers';

/** The tokens of a layer's marks and of its text, for inline styles. */
export function layerColours(layer: LayerId): { mark: string; text: string } {
	const { token } = LAYER_FACTS[layer];
	return { mark: `var(--${token})`, text: `var(--${token}-text)` };
}

/** Passes a layer's tokens to the styles of a component and its children. */
export function layerStyle(layer: LayerId): string {
	const { mark, text } = layerColours(layer);
	return `--mark: ${mark}; --mark-text: ${text}`;
}
