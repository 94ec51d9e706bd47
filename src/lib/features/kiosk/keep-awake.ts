/**
 * Asks that the screen stay on while the page is seen; the browser lets go of it with every page
 * that is hidden. Where it may not be asked, the computer's own settings count.
 * @returns what stops asking
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
