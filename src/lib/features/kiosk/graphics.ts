import type { KioskWatch } from './kiosk-watch';

/** Handles a lost graphics context, which neither bubbles nor throws. */
export function watchGraphics(watch: KioskWatch): void {
	const name = 'graphics';
	window.addEventListener('webglcontextlost', () => watch.fault(name), true);
	window.addEventListener('webglcontextrestored', () => watch.recovered(name), true);
}

/** Whether a live map can be drawn at all; if not, reloading the page fixes nothing. */
export function canDraw(): boolean {
	const context = document.createElement('canvas').getContext('webgl2');
	// a browser keeps few contexts, and this one would block the map's
	context?.getExtension('WEBGL_lose_context')?.loseContext();
	return context !== null;
}
