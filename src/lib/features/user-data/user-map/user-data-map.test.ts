import { describe, expect, it } from 'vitest';
import { fitFrame, listMarks, pickApart, placeEnds, selectRowsOfYear } from './user-marks';
import { makeShadeScale, makeSymbolScale } from '$lib/layers/own/user-scale';
import { findRowIn, groupSeries, listYears } from './row-series';
import { row } from '../../../../../tests/user-data';

const size = { widthPx: 800, heightPx: 500 };

describe('scales', () => {
	it('make areas of circles proportional to values, the same in every year', () => {
		const { radiusPx, steps } = makeSymbolScale([100, -400, 25], 20);
		expect([radiusPx(-400), radiusPx(100), radiusPx(25), radiusPx(0)]).toEqual([20, 10, 5, 0]);
		expect(steps).toEqual([200, 100, 20]);
	});

	it('have no steps for zeros only', () => {
		expect(makeSymbolScale([0], 20)).toMatchObject({ steps: [] });
		expect(makeSymbolScale([], 20).radiusPx(5)).toBe(0);
	});

	it('divide values into adjacent classes between round numbers', () => {
		for (const values of [[3, 97], [-12, 40], [5], [0.001, 0.002], [1e9, 3e9]]) {
			const { classes, getClass } = makeShadeScale(values);
			classes.slice(1).forEach(({ from }, index) => expect(from).toBe(classes[index]!.to));
			expect([-1e12, 1e12].map(getClass)).toEqual([0, classes.length - 1]);
			for (const value of values) {
				const { from, to } = classes[getClass(value)]!;
				expect(value >= from && value <= to, `${value} in ${from} to ${to}`).toBe(true);
			}
		}
	});
});

describe('rows of a year', () => {
	const rows = [
		row({ year: 2012 }),
		row({ year: 2014, index: 1, value: null }),
		row({ year: null, index: 2 })
	];

	it('have that year or none: nothing is carried forward', () => {
		expect(selectRowsOfYear(rows, 2014).map(({ index }) => index)).toEqual([1, 2]);
		expect(selectRowsOfYear(rows, 2013).map(({ index }) => index)).toEqual([2]);
		expect(listYears(rows)).toEqual([2012, 2013, 2014]);
	});

	it('are found in a series, including gaps', () => {
		const [series] = groupSeries(
			[row({}), row({ year: 2013, value: null, index: 1 })],
			'countries'
		);
		expect(findRowIn(series!, 2013)?.value).toBe(null);
		expect(findRowIn(series!, 2014)).toBe(undefined);
	});
});

describe('marks', () => {
	it('are sorted by size, and a gap has none', () => {
		const rows = [
			row({ value: null }),
			row({ country: 'UZB', value: 1 }),
			row({ country: 'TJK', value: 9 })
		];
		const frame = fitFrame(rows, 'countries', size);
		const marks = listMarks(rows, 'countries', frame, { scale: makeSymbolScale([1, 9], 30) });
		expect(marks.map(({ key, radiusPx }) => [key, radiusPx])).toEqual([
			['TJK', 30],
			['UZB', 10],
			['KAZ', 0]
		]);
	});

	it('of a negative flow run in the other direction', () => {
		const partner = { name: 'Wuhan', lonLat: [114, 30] as [number, number], country: null };
		const rows = [row({ partner, value: 5 }), row({ partner, value: -5, index: 1 })];
		const frame = fitFrame(rows, 'flows', size);
		const [there, back] = listMarks(rows, 'flows', frame, { scale: makeSymbolScale([5], 10) });
		const [forth, reversed] = [there!.shapes.at(-1)!, back!.shapes.at(-1)!];
		expect([forth.fill, reversed.fill]).toEqual(['var(--own)', 'var(--fall)']);
		expect(forth.d).not.toBe(reversed.d);
		const [x, y] = frame.place([114, 30]);
		expect(x > 0 && x < size.widthPx && y > 0 && y < size.heightPx).toBe(true);
	});

	it('bug: the name of an end beyond the map was cut off or not on it', () => {
		const to = (name: string, lonLat: [number, number], index: number) =>
			row({ index, partner: { name, lonLat, country: null } });
		const rows = [
			to('New York', [-74, 40.7], 0),
			to('Tokyo', [139.7, 35.7], 1),
			to('Omsk', [73.4, 55], 2)
		];
		const frame = fitFrame(rows, 'flows', size);
		const marks = listMarks(rows, 'flows', frame, { scale: makeSymbolScale([1], 10) });
		const ends = placeEnds(marks, frame);
		expect(ends.map(({ name }) => name)).toEqual(['New York', 'Tokyo', 'Omsk']);
		for (const { left, right, y } of ends) {
			expect(left >= 0 && right <= size.widthPx).toBe(true);
			expect(y >= 0 && y <= size.heightPx).toBe(true);
		}
		// a Chinese letter is as wide as two others, and the name of a smaller flow gives way
		const twice = [to('伊斯坦布尔', [28.9, 41], 0), to('Istanbul', [28.9, 41.1], 1)];
		const [own, other] = placeEnds(
			listMarks(twice, 'flows', frame, { scale: makeSymbolScale([1], 10) }),
			frame
		);
		expect(own!.right - own!.left).toBe(60);
		expect(other).toBeUndefined();
		const [x] = frame.place([73.4, 55]);
		expect(ends[2]!.x).toBeCloseTo(x);
	});

	it('have labels that do not cover each other, the largest first', () => {
		const rows = [9, 8, 7].map((value, index) =>
			row({ ...{ index, value }, place: `Site ${index}`, lonLat: [70 + (index === 2 ? 9 : 0), 43] })
		);
		const frame = fitFrame(rows, 'points', size);
		const marks = listMarks(rows, 'points', frame, { scale: makeSymbolScale([9], 10) });
		const measure = ({ name }: { name: string }) => ({ rightPx: 5, text: name });
		expect(pickApart(marks, 9, measure).map(({ name }) => name)).toEqual(['Site 0', 'Site 2']);
		expect(pickApart(marks, 1, measure)).toHaveLength(1);
	});
});
