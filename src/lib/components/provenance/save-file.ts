/** Long enough for any browser to have begun with it. */
const KEEP_MILLISECONDS = 10_000;

/** Hands a text to the reader as a file. */
export function saveFile(name: string, text: string, mediaType: string): void {
	const address = URL.createObjectURL(new Blob([text], { type: `${mediaType};charset=utf-8` }));
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(address), KEEP_MILLISECONDS);
}
