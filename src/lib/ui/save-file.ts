/** Hands a text to the reader as a file. */
export function saveFile(name: string, text: string, mediaType: string): void {
	saveBlob(name, new Blob([text], { type: `${mediaType};charset=utf-8` }));
}

/** Long enough for any browser to have begun with it. */
const KEEP_MILLISECONDS = 60_000;

/** Hands bytes to the reader as a file. */
export function saveBlob(name: string, blob: Blob): void {
	const address = URL.createObjectURL(blob);
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(address), KEEP_MILLISECONDS);
}

/** Puts a text into the clipboard. @returns false where the browser does not let a page do so */
export async function copyText(text: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		return false;
	}
}
