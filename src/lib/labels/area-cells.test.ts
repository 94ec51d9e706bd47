import { describe, expect, it } from 'vitest';
import { makeBoxAround } from '../layers/box';
import { AreaCells } from './area-cells';

const ring = (left: number, top: number, right: number, bottom: number) =>
	[
		[left, top],
		[right, top],
		[right, bottom],
		[left, bottom],
		[left, top]
	] as const;

describe('the cells of an area', () => {
	const cells = new AreaCells([ring(30, 30, 240, 150), ring(90, 60, 120, 90)], {
		widthPx: 200,
		heightPx: 180
	});

	it('are those inside its ring, outside its holes and on the map', () => {
		expect(cells.has(45, 45)).toBe(true);
		expect(cells.has(105, 75)).toBe(false);
		expect(cells.has(15, 45)).toBe(false);
		expect(cells.has(45, 165)).toBe(false);
		expect(cells.has(230, 45)).toBe(false);
	});

	it('measure the share of a box', () => {
		expect(cells.measureShare(makeBoxAround(60, 45, 30, 12))).toBe(1);
		expect(cells.measureShare(makeBoxAround(30, 45, 60, 12))).toBeCloseTo(0.5, 1);
		expect(cells.measureShare(makeBoxAround(105, 75, 12, 12))).toBe(0);
	});
});
