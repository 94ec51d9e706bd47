import type { LayerId } from '$lib/core/domain/layers';

/** The tokens of a layer's marks and of its words, for inline styles. */
export const LAYER_COLOURS: Readonly<Record<LayerId, { mark: string; text: string }>> = {
	students: { mark: 'var(--stu)', text: 'var(--stu-text)' },
	investment: { mark: 'var(--inv)', text: 'var(--inv-text)' },
	institutes: { mark: 'var(--ins)', text: 'var(--ins-text)' },
	corridors: { mark: 'var(--cor)', text: 'var(--cor-text)' }
};

/** Hands a layer's tokens to the styles of a component and its children. */
export function layerStyle(layer: LayerId): string {
	const { mark, text } = LAYER_COLOURS[layer];
	return `--mark: ${mark}; --mark-text: ${text}`;
}
