import { MapLibreOverlay } from '@deck.gl/maplibre';
import { ScatterplotLayer } from '@deck.gl/layers';
import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import {
	TimeDriveExtension,
	type TimeDriveProps
} from '../../src/lib/layers/time/time-drive-extension';
import { makeTimeTable } from '../../src/lib/layers/time/time-table';
import { sampleAt } from './time-reference';

setWorkerUrl(workerUrl);

const SIZE_PX = 200;
const RADIUS_PX = 10;
const table = makeTimeTable({ items: 1, columns: 4 }, (_item, column) => [1, 4, 2, NaN][column]!);
const extensions = [new TimeDriveExtension()];

let element: HTMLElement;
let map: MapLibreMap;
beforeEach(async () => {
	element = document.createElement('div');
	element.style.cssText = `width:${SIZE_PX}px;height:${SIZE_PX}px;position:relative`;
	document.body.append(element);
	map = new MapLibreMap({
		container: element,
		center: [66, 44],
		zoom: 2,
		attributionControl: false,
		fadeDuration: 0,
		pixelRatio: 1,
		canvasContextAttributes: { preserveDrawingBuffer: true },
		style: {
			version: 8,
			sources: {
				// the northern half, above the marks
				cover: {
					type: 'geojson',
					data: {
						type: 'Polygon',
						coordinates: [
							[
								[0, 44],
								[140, 44],
								[140, 80],
								[0, 80],
								[0, 44]
							]
						]
					}
				}
			},
			layers: [
				{ id: 'ground', type: 'background', paint: { 'background-color': '#ffffff' } },
				{
					id: 'cover',
					type: 'fill',
					source: 'cover',
					paint: { 'fill-color': '#00ff00', 'fill-antialias': false }
				}
			]
		}
	});
	await map.once('load');
});
afterEach(() => {
	map.remove();
	element.remove();
});

function addOverlay() {
	const overlay = new MapLibreOverlay({ interleaved: true, layers: [] });
	map.addControl(overlay);
	return overlay;
}

async function drawAt(overlay: MapLibreOverlay, time: number): Promise<Uint8Array> {
	overlay.setProps({
		layers: [
			new ScatterplotLayer<number, TimeDriveProps>({
				id: 'points',
				data: [0],
				radiusUnits: 'pixels',
				getPosition: [66, 44],
				getRadius: RADIUS_PX,
				getFillColor: [255, 0, 0, 255],
				antialiasing: false,
				extensions,
				timeTable: table,
				time,
				timeDrives: { size: 0 },
				// read by the overlay
				...{ beforeId: 'cover' }
			})
		]
	});
	// the program links asynchronously: wait for two idle periods
	for (let rest = 0; rest < 2; rest++) {
		map.triggerRepaint();
		await map.once('idle');
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
	const gl = map.getCanvas().getContext('webgl2')!;
	const pixels = new Uint8Array(SIZE_PX * SIZE_PX * 4);
	gl.readPixels(0, 0, SIZE_PX, SIZE_PX, gl.RGBA, gl.UNSIGNED_BYTE, pixels);
	return pixels;
}

/** Red pixels of the southern and of the northern half. */
function redPixels(pixels: Uint8Array): [south: number, north: number] {
	const counts: [number, number] = [0, 0];
	for (let index = 0; index < pixels.length; index += 4) {
		const isRed = pixels[index]! > 200 && pixels[index + 1]! < 100 && pixels[index + 3]! > 200;
		// rows start from the south
		if (isRed) counts[index / 4 < (SIZE_PX * SIZE_PX) / 2 ? 0 : 1]++;
	}
	return counts;
}

async function expectAsReference(overlay: MapLibreOverlay, time: number) {
	const [south, north] = redPixels(await drawAt(overlay, time));
	const { value, presence } = sampleAt(table, 0, 0, time);
	const half = presence === 1 ? (Math.PI * (RADIUS_PX * value) ** 2) / 2 : 0;
	expect(south).toBeGreaterThan(half * 0.95 - 1);
	expect(south).toBeLessThan(half * 1.05 + 1);
	// the map's own layer is over the marks
	expect(north).toBeLessThan(half * 0.03 + 1);
}

it('draws a driven layer between the layers of the map', async () => {
	const overlay = addOverlay();
	for (const time of [0, 1, 1.5, 2, 3]) await expectAsReference(overlay, time);
});
