export function saveFile(name: string, text: string, mediaType: string): void {
	saveBlob(name, new Blob([text], { type: `${mediaType};charset=utf-8` }));
}

/** Long enough for any browser to have started the download. */
const KEEP_MILLISECONDS = 60_000;

export function saveBlob(name: string, blob: Blob): void {
	const url = URL.createObjectURL(blob);
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(url), KEEP_MILLISECONDS);
}

/** Copies a text to the clipboard. @returns false if the browser does not allow it */
export async function copyText(text: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		return false;
	}
}
