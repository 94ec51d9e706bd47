import { PHONE_WIDTH_PX } from '$lib/layers/mark-scale';
import { loadWithRetry } from '$lib/core/site/load-with-retry';
import { getAssetUrl } from '$lib/core/site/assets';
import { whenIdle } from '$lib/core/site/when-idle';
import { FONT_FACES_PATH } from '$lib/core/domain/languages';
import { savesData } from '$lib/core/site/saves-data';

const load = () => loadWithRetry(() => import('$lib/map/mount.svelte'));

let early: ReturnType<typeof load> | null = null;

/** The live map's code; a failed load is retried by the next call. */
export function getMapPart(): ReturnType<typeof load> {
	const part = early ?? load();
	early = null;
	return part;
}

let isRequested = false;

/** Whether the static map stays until the reader, who saves data, requests the live one. */
export const waitsForRequest = (): boolean => !isRequested && !globalThis.kiosk && savesData();

/** For as long as the page runs. */
export function requestMap(): void {
	isRequested = true;
}

const PAINTED = 'first-contentful-paint';
const isPainted = () => performance.getEntriesByName(PAINTED).length > 0;

/** Runs a task once the page has been painted. @returns a function that cancels it */
export function whenPainted(task: () => void): () => void {
	if (!PerformanceObserver.supportedEntryTypes?.includes('paint')) return whenIdle(task);
	if (isPainted()) {
		task();
		return () => undefined;
	}
	const observer = new PerformanceObserver(() => {
		if (!isPainted()) return;
		observer.disconnect();
		task();
	});
	observer.observe({ type: 'paint', buffered: true });
	return () => observer.disconnect();
}

/** The files that the map fetches as soon as its code runs. */
const FILES = ['geo/land.json', 'geo/water.json', 'geo/labels.json', FONT_FACES_PATH] as const;

function fetchAhead(path: string): void {
	const link = document.createElement('link');
	Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous' });
	link.href = getAssetUrl(path);
	document.head.append(link);
}

/** Fetches the live map once the page is painted, if it is shown without a request. */
export function fetchMapEarly(): void {
	if (window.innerWidth < PHONE_WIDTH_PX || waitsForRequest()) return;
	whenPainted(() => {
		if (!canDraw()) return;
		early = load();
		// reported when the map is to start
		early.catch(() => undefined);
		if (!__PORTABLE__) FILES.forEach(fetchAhead);
	});
}

/**
 * Can the browser draw the live map? It may know WebGL 2 and still be unable to draw with it, if
 * the graphics card is blocked: then the map's code, the heaviest of the page, is not loaded in
 * vain.
 */
export function canDraw(): boolean {
	return (could ||= tryToDraw());
}

let could = false;

function tryToDraw(): boolean {
	if (!('WebGL2RenderingContext' in window)) return false;
	try {
		const context = document.createElement('canvas').getContext('webgl2');
		// a browser keeps few contexts, and the map needs one
		context?.getExtension('WEBGL_lose_context')?.loseContext();
		return context !== null;
	} catch {
		return false;
	}
}
