/**
 * The place in a grid that a key moves to from another.
 * @param columns of the grid, as it is laid out
 * @param count of its places
 * @returns null for a key that does not move
 */
export function findGridMove(
	key: string,
	place: number,
	columns: number,
	count: number
): number | null {
	const moved = {
		ArrowRight: place + 1,
		ArrowLeft: place - 1,
		ArrowDown: place + columns,
		ArrowUp: place - columns,
		// a clicker has no arrows
		PageDown: place + 1,
		PageUp: place - 1,
		Home: 0,
		End: count - 1
	}[key];
	if (moved === undefined) return null;
	// there may be nothing below in a last row that is not full
	const isBelow =
		key === 'ArrowDown' && Math.floor(place / columns) < Math.ceil(count / columns) - 1;
	if (moved >= count) return isBelow ? count - 1 : place;
	return moved < 0 ? place : moved;
}

/** Of a picture, so that its step can still be told from others. */
const LEAST_WIDTH_PX = 190;

/**
 * The fewest columns in which all pictures fit into a room without scrolling; as many as it has room
 * for if they do not.
 * @param aspect width of a picture by its height
 * @param gap between columns, and from a picture to the one below it, with its title
 */
export function fitColumns(
	count: number,
	room: { widthPx: number; heightPx: number },
	aspect: number,
	gap: { acrossPx: number; downPx: number }
): number {
	const getWidth = (columns: number) => (room.widthPx - gap.acrossPx * (columns - 1)) / columns;
	const most = Math.max(
		1,
		Math.floor((room.widthPx + gap.acrossPx) / (LEAST_WIDTH_PX + gap.acrossPx))
	);
	for (let columns = Math.min(2, most); columns < most; columns += 1) {
		const rows = Math.ceil(count / columns);
		if (rows * (getWidth(columns) / aspect + gap.downPx) <= room.heightPx) return columns;
	}
	return most;
}
