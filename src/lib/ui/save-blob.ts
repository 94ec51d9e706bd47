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
