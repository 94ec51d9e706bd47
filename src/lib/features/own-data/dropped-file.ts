/** A file that was dropped on the map, on its way to the page that opens it. */
let dropped: File | null = null;

export function keepDropped(file: File): void {
	dropped = file;
}

/** Hands the file over, once. */
export function takeDropped(): File | null {
	const file = dropped;
	dropped = null;
	return file;
}
