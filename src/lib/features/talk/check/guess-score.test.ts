import { describe, expect, it } from 'vitest';
import { ARTICLE } from '$lib/story/article';
import {
	countMissing,
	drawStretch,
	findStart,
	makeLineScale,
	roundUp,
	setYear,
	startLine
} from './drawn-line';
import { gradeNumber, scoreLine, scoreOrder } from './guess-score';

const { line, order, numbers } = ARTICLE.questions;
const counted = line.figures.map(({ value }) => value!);
const right = order.map(({ country }) => country);

describe('the score of a guess', () => {
	it('is exact, near or far by its share of the scale', () => {
		expect(gradeNumber(57, 57, 100)).toBe('exact');
		expect(gradeNumber(50, 57, 100)).toBe('near');
		expect(gradeNumber(30, 57, 100)).toBe('far');
	});

	it('says how far a drawn line is off and where most', () => {
		expect(scoreLine(counted, counted)).toMatchObject({ nearness: 'exact', meanOff: 0 });
		const flat = counted.map(() => counted[0]!);
		const { nearness, meanOff, furthest } = scoreLine(flat, counted);
		expect(nearness).toBe('far');
		expect(meanOff).toBeGreaterThan(7000);
		expect(line.figures[furthest]!.year).toBe(2017);
	});

	it('counts the pairs of an order', () => {
		expect(scoreOrder(right, right)).toEqual({ nearness: 'exact', rightPairs: 10, pairs: 10 });
		expect(scoreOrder(right.toReversed(), right)).toMatchObject({ nearness: 'far', rightPairs: 0 });
		const swapped = [right[1]!, right[0]!, ...right.slice(2)];
		expect(scoreOrder(swapped, right)).toMatchObject({ nearness: 'near', rightPairs: 9 });
	});
});

describe('a drawn line', () => {
	const empty = startLine(781, 14);

	it('begins with the given year only', () => {
		expect(empty[0]).toBe(781);
		expect(countMissing(empty)).toBe(13);
	});

	it('has the years that a fast pointer jumped over', () => {
		const drawn = drawStretch(empty, { at: 1, value: 1000 }, { at: 5, value: 5000 }, 20_000);
		expect(drawn.slice(0, 7)).toEqual([781, 1000, 2000, 3000, 4000, 5000, null]);
	});

	it('cannot go beyond the last counted year, below zero, or change the given one', () => {
		const drawn = drawStretch(empty, { at: -3, value: -900 }, { at: 19, value: 99_000 }, 20_000);
		expect(drawn).toHaveLength(14);
		expect(drawn[0]).toBe(781);
		expect(Math.max(...drawn.map((value) => value!))).toBeLessThanOrEqual(20_000);
		expect(Math.min(...drawn.map((value) => value!))).toBeGreaterThanOrEqual(0);
		expect(setYear(empty, 0, 5)[0]).toBe(781);
	});

	it('goes on by keys from the last drawn year', () => {
		expect(findStart(setYear(empty, 2, 4000), 5)).toBe(4000);
		expect(findStart(empty, 9)).toBe(781);
	});

	it('has a scale with round ticks above the answer', () => {
		expect([781, 1000, 1001, 14_224].map(roundUp)).toEqual([1000, 1000, 2000, 20_000]);
		const { most, ticks } = makeLineScale(Math.max(...counted));
		expect(most).toBe(20_000);
		expect(ticks).toEqual([0, 5000, 10_000, 15_000, 20_000]);
	});
});

describe('the answers', () => {
	it('draw no year after the last count', () => {
		expect(line.figures.map(({ year }) => year)).toEqual(counted.map((_, index) => 2005 + index));
		expect(line.figures.at(-1)!.year).toBe(2018);
		expect(line.lastYear).toBe(2023);
		expect(line.figures.every(({ quality }) => quality === 'reported')).toBe(true);
	});

	it('have a source each', () => {
		const figures = [
			...line.figures,
			...order.map(({ figure }) => figure),
			...Object.values(numbers).map(({ figure }) => figure)
		];
		for (const { sourceId, parts = [] } of figures) {
			const ids = [sourceId, ...parts.map((part) => part.sourceId)].filter((id) => id !== null);
			expect(ids.length).toBeGreaterThan(0);
			expect(ids.filter((id) => !(id in ARTICLE.sources))).toEqual([]);
		}
	});

	it('are shown in an order that their printed figures have', () => {
		const values = order.map(({ figure }) => figure.value!);
		expect(values).toEqual(values.toSorted((a, b) => b - a));
		expect(new Set(order.map(({ figure }) => figure.text)).size).toBe(5);
	});
});
