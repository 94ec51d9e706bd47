/**
 * Can the browser draw the live map? It may know WebGL 2 and still have no way to draw with it, when
 * the graphics card is blocked: then the map's code, the heaviest of the page, is not loaded in vain.
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
