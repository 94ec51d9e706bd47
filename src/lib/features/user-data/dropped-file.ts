/** A file that was dropped on the map, for the page that opens it. */
let dropped: File | null = null;

export function keepDropped(file: File): void {
	dropped = file;
}

/** Returns the file once. */
export function takeDropped(): File | null {
	const file = dropped;
	dropped = null;
	return file;
}
