/**
 * Fills the screen with the page, or gives it back.
 * @returns false where the browser does not let a page do that
 */
export async function fillScreen(): Promise<boolean> {
	try {
		if (document.fullscreenElement) await document.exitFullscreen();
		else await document.documentElement.requestFullscreen();
		return true;
	} catch {
		return false;
	}
}
