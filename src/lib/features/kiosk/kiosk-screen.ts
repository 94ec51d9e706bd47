/** Whether a live map can be drawn at all; if not, reloading the page fixes nothing. */
export function canDraw(): boolean {
	const context = document.createElement('canvas').getContext('webgl2');
	// a browser keeps few contexts, and this one would block the map's
	context?.getExtension('WEBGL_lose_context')?.loseContext();
	return context !== null;
}

/**
 * Requests a screen wake lock while the page is visible; the browser releases it with every page
 * that is hidden. If the request is refused, the computer's own settings apply.
 * @returns a function that stops requesting
 */
export function keepAwake(): () => void {
	async function ask(): Promise<void> {
		if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
		try {
			await navigator.wakeLock.request('screen');
		} catch {
			// low battery, or forbidden
		}
	}
	void ask();
	document.addEventListener('visibilitychange', ask);
	return () => document.removeEventListener('visibilitychange', ask);
}
