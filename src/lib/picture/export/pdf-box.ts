/** A place on a page, in points from its bottom left corner. */
export interface Box {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** The box of a picture's proportions in another, at its top left. */
export function fitBox({ x, y, width, height }: Box, share: number): Box {
	const wide = Math.min(width, height * share);
	return { x, y: y + height - wide / share, width: wide, height: wide / share };
}
