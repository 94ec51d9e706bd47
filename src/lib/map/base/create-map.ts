import { m } from '#messages';
import * as maplibregl from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import type { GeoBox } from '../../core/domain/geography';
import { ReaderError } from '../../core/site/reader-error';
import { loadBaseGeometry, loadFontFaces } from './geometry';
import { addCityIcons } from './label-layers';
import { buildBaseStyle, buildRelief, RELIEF_BEFORE_ID } from './style';
import type { MapTheme } from './theme-paint';
import { getViewLimits } from '../../core/domain/view-limits';

/**
 * Closer than 12 the close level of the ground shows its corners. From 12 on deck.gl measures from the
 * middle of the map, which the atlas's own shaders do not know; a link has 12.
 */
const MAX_ZOOM = 11.999;
const MAX_PITCH_DEGREES = 55;

/** Added with the data: the style must be loaded before data layers are inserted. */
export function addRelief(map: maplibregl.Map, theme: MapTheme): void {
	const { source, layer } = buildRelief(theme);
	map.addSource('relief', source);
	map.addLayer(layer, RELIEF_BEFORE_ID);
}

/**
 * deck.gl reads the size of canvas and container in every frame, which forces a layout in the middle of
 * a year step. The values are cached until the map is resized.
 */
function keepCanvasSize(map: maplibregl.Map): void {
	const renew = () => {
		for (const element of [map.getCanvas(), map.getCanvasContainer()])
			for (const side of ['clientWidth', 'clientHeight'] as const) {
				// deletes the cached value, which shadows the browser's own property
				Reflect.deleteProperty(element, side);
				const px = element[side];
				Object.defineProperty(element, side, { configurable: true, get: () => px });
			}
	};
	renew();
	map.on('resize', renew);
}

/**
 * How long names come and go; for as long the whole map is drawn in each frame. 0 would place all names
 * again in every frame.
 */
const getFadeMs = (): number => (matchMedia('(prefers-reduced-motion: reduce)').matches ? 1 : 300);

/**
 * Makes the base map and resolves when its style is loaded, so that data layers added then find
 * `slot-data`. A map behind a text does not respond to fingers and wheel, which scroll the text, and
 * may show what is beyond the ground. Throws a ReaderError if it cannot. The caller removes the map.
 */
export async function createBaseMap(
	container: HTMLElement,
	theme: MapTheme,
	bounds: GeoBox,
	isBehindText: boolean
) {
	// a bundler moves the worker away from the library, which looks for it in its own folder
	maplibregl.setWorkerUrl(new URL(workerUrl, location.href).href);
	// the worker starts while the geometry is read
	maplibregl.prewarm();
	const [geometry, fontFaces] = await Promise.all([loadBaseGeometry(), loadFontFaces()]);
	let map: maplibregl.Map;
	try {
		map = new maplibregl.Map({
			container,
			style: buildBaseStyle(theme, fontFaces, geometry),
			bounds: [...bounds],
			fitBoundsOptions: { padding: 0 },
			...(isBehindText
				? { interactive: false }
				: { maxBounds: getViewLimits(container.clientWidth, container.clientHeight) }),
			maxZoom: MAX_ZOOM,
			maxPitch: MAX_PITCH_DEGREES,
			renderWorldCopies: false,
			attributionControl: false,
			// in an embedding page, the wheel and a single finger scroll that page
			cooperativeGestures: window.parent !== window,
			fadeDuration: getFadeMs(),
			canvasContextAttributes: { antialias: false, preserveDrawingBuffer: false }
		});
	} catch (cause) {
		throw new ReaderError(m.load_error_no_webgl(), { cause });
	}
	keepCanvasSize(map);
	if (!isBehindText) {
		map.on('resize', () =>
			map.setMaxBounds(getViewLimits(container.clientWidth, container.clientHeight))
		);
	}
	await new Promise<void>((resolve) => {
		map.once('style.load', () => resolve());
	});
	addCityIcons(map);
	return { map, geometry };
}
