import type { KioskWatch } from './kiosk-watch';

/** A lost graphics context: it neither bubbles nor throws. */
export function watchGraphics(watch: KioskWatch): void {
	const name = 'graphics';
	window.addEventListener('webglcontextlost', () => watch.fault(name), true);
	window.addEventListener('webglcontextrestored', () => watch.recovered(name), true);
}

/** Whether a live map can be drawn at all; where it cannot, loading the page anew mends nothing. */
export function canDraw(): boolean {
	const context = document.createElement('canvas').getContext('webgl2');
	// a browser keeps few contexts, and this one is in the map's way
	context?.getExtension('WEBGL_lose_context')?.loseContext();
	return context !== null;
}
