/** Enters or leaves full screen. @returns false if the browser forbids it */
export async function fillScreen(): Promise<boolean> {
	try {
		if (document.fullscreenElement) await document.exitFullscreen();
		else await document.documentElement.requestFullscreen();
		return true;
	} catch {
		return false;
	}
}
