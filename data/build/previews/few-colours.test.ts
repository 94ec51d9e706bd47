import { expect, it } from 'vitest';
import { reduceColors } from './few-colours';

const WHITE = [255, 255, 255];
const BLUE_LINE = [140, 165, 200];

/** Rows of one colour, each of ten thousand pixels; a thin line in blue; and a soft edge of white. */
function drawPixels(): Uint8Array {
	const ground = [30, 40, 46];
	const greys = Array.from({ length: 20 }, (_, step) => ground.map((dark) => dark + step * 10));
	const rows = [ground, [53, 46, 47], WHITE, [249, 189, 63]].flatMap((color) =>
		Array<number[]>(10_000).fill(color)
	);
	const edges = greys.flatMap((grey) => Array<number[]>(900).fill(grey));
	return Uint8Array.from([...rows, ...edges, ...Array<number[]>(1_500).fill(BLUE_LINE)].flat());
}

function listColors(bytes: Uint8Array): string[] {
	const pixels = Array.from({ length: bytes.length / 3 }, (_, pixel) =>
		bytes.subarray(pixel * 3, pixel * 3 + 3).join()
	);
	return [...new Set(pixels)];
}

it('a picture keeps its rare hues, and has fewer greys', () => {
	const bytes = drawPixels();
	expect(listColors(bytes).length).toBeGreaterThan(20);
	reduceColors(bytes, 10);
	const colors = listColors(bytes);
	expect(colors).toHaveLength(10);
	expect(colors).toContain(WHITE.join());
	expect(colors).toContain(BLUE_LINE.join());
});

it('a picture of few colours stays as it is', () => {
	const bytes = Uint8Array.from([...WHITE, ...BLUE_LINE, ...WHITE]);
	const before = Uint8Array.from(bytes);
	reduceColors(bytes, 16);
	expect(bytes).toEqual(before);
});
