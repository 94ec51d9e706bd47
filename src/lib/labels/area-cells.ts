import type { Box } from '../layers/box';

/** Fine enough for a line of text, which is four cells high, and for the smallest enclaves. */
const CELL_PX = 3;

interface MapSize {
	widthPx: number;
	heightPx: number;
}

/** The part of a map that an area covers, as the small squares whose middle is in it. */
export class AreaCells {
	#cells: Uint8Array;
	#columns: number;
	#rows: number;

	/** @param rings in pixels of the map, holes among them */
	constructor(
		rings: readonly (readonly (readonly [x: number, y: number])[])[],
		{ widthPx, heightPx }: MapSize
	) {
		this.#columns = Math.ceil(widthPx / CELL_PX);
		this.#rows = Math.ceil(heightPx / CELL_PX);
		this.#cells = new Uint8Array(this.#columns * this.#rows);
		for (const ring of rings) this.#flipAt(ring);
		for (let row = 0; row < this.#rows; row++) {
			const start = row * this.#columns;
			for (let at = start + 1; at < start + this.#columns; at++)
				this.#cells[at]! ^= this.#cells[at - 1]!;
		}
	}

	/** Marks in each row where a ring is crossed: from there on a cell is inside, or no longer. */
	#flipAt(ring: readonly (readonly [x: number, y: number])[]): void {
		let [x0, y0] = ring.at(-1) ?? [0, 0];
		for (const point of ring) {
			// no array destructuring, which is slow: a map has ten thousand points
			const x1 = point[0];
			const y1 = point[1];
			const first = Math.ceil(Math.min(y0, y1) / CELL_PX - 0.5);
			const end = Math.ceil(Math.max(y0, y1) / CELL_PX - 0.5);
			for (let row = Math.max(0, first); row < Math.min(end, this.#rows); row++) {
				const x = x0 + (((row + 0.5) * CELL_PX - y0) * (x1 - x0)) / (y1 - y0);
				const column = Math.max(0, Math.ceil(x / CELL_PX - 0.5));
				if (column < this.#columns) this.#cells[row * this.#columns + column]! ^= 1;
			}
			x0 = x1;
			y0 = y1;
		}
	}

	/** Whether a pixel is in the area; outside the map none is. */
	has(x: number, y: number): boolean {
		const [column, row] = [Math.floor(x / CELL_PX), Math.floor(y / CELL_PX)];
		if (column < 0 || column >= this.#columns || row < 0 || row >= this.#rows) return false;
		return this.#cells[row * this.#columns + column] === 1;
	}

	/** The share of a box that is in the area. */
	measureShare({ left, top, right, bottom }: Box): number {
		const [first, last] = [Math.floor(left / CELL_PX), Math.floor(right / CELL_PX)];
		const [above, below] = [Math.floor(top / CELL_PX), Math.floor(bottom / CELL_PX)];
		let count = 0;
		for (let row = Math.max(0, above); row <= Math.min(below, this.#rows - 1); row++)
			for (let at = Math.max(0, first); at <= Math.min(last, this.#columns - 1); at++)
				count += this.#cells[row * this.#columns + at]!;
		return count / ((last - first + 1) * (below - above + 1));
	}
}
