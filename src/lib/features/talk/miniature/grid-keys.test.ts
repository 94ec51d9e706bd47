import { expect, it } from 'vitest';
import { findGridMove, fitColumns } from './grid-keys';

const move = (key: string, place: number) => findGridMove(key, place, 4, 15);

it('arrows move in rows and columns and stay inside the grid', () => {
	expect(move('ArrowRight', 3)).toBe(4);
	expect(move('ArrowLeft', 0)).toBe(0);
	expect(move('ArrowRight', 14)).toBe(14);
	expect(move('ArrowDown', 2)).toBe(6);
	expect(move('ArrowUp', 6)).toBe(2);
	expect(move('ArrowUp', 2)).toBe(2);
	expect(move('ArrowDown', 13)).toBe(13);
});

it('down from above a gap in the last row reaches the last step', () => {
	expect(move('ArrowDown', 11)).toBe(14);
});

it('Home, End and a clicker move too, and other keys do not', () => {
	expect(move('Home', 7)).toBe(0);
	expect(move('End', 7)).toBe(14);
	expect(move('PageDown', 7)).toBe(8);
	expect(move('PageUp', 7)).toBe(6);
	expect(move('b', 7)).toBeNull();
});

it('all steps of a talk fit into the window of a laptop and of a projector', () => {
	const gap = { acrossPx: 20, downPx: 52 };
	const fit = (widthPx: number, heightPx: number) =>
		fitColumns(16, { widthPx: widthPx - 80, heightPx: heightPx - 100 }, 16 / 9, gap);
	expect(fit(1440, 900)).toBe(5);
	expect(fit(1280, 800)).toBe(5);
	expect(fit(1920, 1080)).toBe(6);
	expect(fit(390, 844)).toBe(1);
	expect(fitColumns(3, { widthPx: 1200, heightPx: 800 }, 16 / 9, gap)).toBe(2);
});
