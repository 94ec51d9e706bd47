import { Deck, MapView, OrthographicView, type Layer, type PickingInfo } from '@deck.gl/core';
import { inverseMercator } from '../../src/lib/core/domain/geography';

const SIZE_PX = 200;

/** A flat view whose units are pixels, y down, the origin in the middle. */
const FLAT = {
	view: new OrthographicView({ id: 'flat', flipY: true }),
	state: { target: [0, 0, 0] as [number, number, number], zoom: 0 }
};
/** Alternating longitudes and latitudes that the atlas's marks place at pixels of the flat view. */
export function toLonLats<Points extends number[]>(points: Points): Points {
	const lonLats: number[] = [];
	for (let index = 0; index < points.length; index += 2)
		lonLats.push(...inverseMercator([points[index]! / 512, 1 - points[index + 1]! / 512]));
	return lonLats as Points;
}

/** Central Asia from the south, tilted, so that heights show. */
const TILTED = {
	view: new MapView({ id: 'tilted' }),
	state: { longitude: 66, latitude: 44, zoom: 3, pitch: 55, bearing: 0 }
};

/** Pixels of a drawn picture: red, green, blue, alpha, from the top left. */
export class Picture {
	constructor(
		readonly pixels: Uint8Array,
		readonly width: number
	) {}

	/** Alpha from 0 to 255; x right and y down from the middle. */
	alphaAt(x: number, y: number): number {
		return this.colorAt(x, y)[3]!;
	}

	colorAt(x: number, y: number): number[] {
		const column = Math.floor(x + this.width / 2);
		const row = Math.floor(y + this.width / 2);
		const start = (row * this.width + column) * 4;
		return [...this.pixels.subarray(start, start + 4)];
	}

	/** How many pixels are covered at all. */
	get covered(): number {
		let count = 0;
		for (let index = 3; index < this.pixels.length; index += 4) {
			if (this.pixels[index]! > 8) count++;
		}
		return count;
	}

	/** Sum of alphas in whole pixels: the drawn area, with partly covered edges. */
	get area(): number {
		let sum = 0;
		for (let index = 3; index < this.pixels.length; index += 4) sum += this.pixels[index]!;
		return sum / 255;
	}
}

/** The largest difference of any channel of any pixel of two pictures. */
export function measureLargestDifference(a: Picture, b: Picture): number {
	let largest = 0;
	for (let index = 0; index < a.pixels.length; index++) {
		largest = Math.max(largest, Math.abs(a.pixels[index]! - b.pixels[index]!));
	}
	return largest;
}

/** A canvas with deck.gl, drawn on request and read back immediately. */
export class Stage {
	private constructor(
		private deck: Deck<OrthographicView | MapView>,
		private element: HTMLElement
	) {}

	static async open({ tilted = false, pixelRatio = 1 } = {}): Promise<Stage> {
		const element = document.createElement('div');
		element.style.cssText = `width:${SIZE_PX}px;height:${SIZE_PX}px;position:relative`;
		document.body.append(element);
		const { view, state } = tilted ? TILTED : FLAT;
		const deck = await new Promise<Deck<OrthographicView | MapView>>((resolve, reject) => {
			const made = new Deck<OrthographicView | MapView>({
				parent: element as HTMLDivElement,
				width: SIZE_PX,
				height: SIZE_PX,
				views: view,
				initialViewState: state,
				controller: false,
				useDevicePixels: pixelRatio,
				layers: [],
				onLoad: () => resolve(made),
				onError: reject
			});
		});
		const stage = new Stage(deck, element);
		// the canvas updates its pixels in a separate frame
		while (stage.gl.drawingBufferWidth !== SIZE_PX * pixelRatio) {
			await new Promise(requestAnimationFrame);
		}
		return stage;
	}

	get gl(): WebGL2RenderingContext {
		const { gl } = (this.deck as unknown as { device: { gl: WebGL2RenderingContext } }).device;
		return gl;
	}

	/** Applies the layers immediately, without waiting for the next frame. */
	set(layers: Layer[]): void {
		this.deck.setProps({ layers });
		(
			this.deck as unknown as { layerManager: { updateLayers(): void } }
		).layerManager.updateLayers();
	}

	/** Draws the layers and reads back the full picture. */
	async draw(layers: Layer[]): Promise<Picture> {
		this.set(layers);
		// programs link and images load asynchronously; a layer that is not ready draws nothing
		for (let frame = 0; frame < 200 && !layers.every((layer) => layer.isLoaded); frame++) {
			await new Promise(requestAnimationFrame);
		}
		this.deck.redraw('test');
		const { gl } = this;
		const { drawingBufferWidth: width, drawingBufferHeight: height } = gl;
		const upwards = new Uint8Array(width * height * 4);
		gl.bindFramebuffer(gl.FRAMEBUFFER, null);
		gl.readPixels(0, 0, width, height, gl.RGBA, gl.UNSIGNED_BYTE, upwards);
		const pixels = new Uint8Array(upwards.length);
		for (let row = 0; row < height; row++) {
			const from = (height - 1 - row) * width * 4;
			pixels.set(upwards.subarray(from, from + width * 4), row * width * 4);
		}
		return new Picture(pixels, width);
	}

	/** What is under a point; x right and y down from the middle. */
	async pick(x: number, y: number, radius = 0): Promise<PickingInfo | null> {
		return this.deck.pickObjectAsync({ x: x + SIZE_PX / 2, y: y + SIZE_PX / 2, radius });
	}

	close(): void {
		this.deck.finalize();
		this.element.remove();
	}
}
