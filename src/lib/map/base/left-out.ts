/**
 * In place of packages that deck.gl imports and the atlas never runs, see `resolve.alias` in
 * vite.config.ts: 126 kB less to load and compile. MapLibre reads gestures; layers get tables, not
 * addresses of files; drawing is by WebGL.
 */

function nothing() {
	return undefined;
}

function leftOut(): never {
	throw new Error('This part of deck.gl is left out of the atlas: src/lib/map/base/left-out.ts');
}

type Pointer = Pick<PointerEvent, 'type'> & {
	offsetCenter: { x: number; y: number };
	leftButton: boolean;
	rightButton: boolean;
};

/**
 * Of mjolnir.js, which would read the same gestures as MapLibre: only the pointer, because deck.gl
 * finds the mark under it.
 */
export class EventManager {
	on = nothing;
	watch = nothing;
	destroy: () => void;

	constructor(root: HTMLElement, { events }: { events: Record<string, (event: Pointer) => void> }) {
		const report = ({ type, offsetX, offsetY, buttons }: PointerEvent) =>
			events[type]?.({
				type,
				offsetCenter: { x: offsetX, y: offsetY },
				leftButton: (buttons & 1) !== 0,
				rightButton: (buttons & 2) !== 0
			});
		root.addEventListener('pointermove', report);
		root.addEventListener('pointerleave', report);
		this.destroy = () => {
			root.removeEventListener('pointermove', report);
			root.removeEventListener('pointerleave', report);
		};
	}
}

export { nothing as DoubleClickDrag, nothing as Pan, nothing as Pinch, nothing as Tap };

/** Of @loaders.gl/core and @loaders.gl/images. */
export { leftOut as load, nothing as registerLoaders };
export const ImageLoader = {};

/** Of @luma.gl/gpgpu, which deck.gl calls with WebGPU only. */
export { leftOut as cleanEvaluateSync, leftOut as GPUDataEvaluator, leftOut as interleave };
export const backendRegistry = {};

/** Of @luma.gl/shadertools, which reads shaders of WebGPU with it. */
export { leftOut as scanWGSLInterface };

/** The controller of deck.gl's globe: MapLibre moves the map, which is flat. */
export default leftOut;
