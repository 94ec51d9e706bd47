import { describe, expect, it } from 'vitest';
import type { OwnRow } from '../understand/own-row';
import { flowsOf, frameOf, marksOf, rowsOfYear } from './own-marks';
import { makeShadeScale, makeSymbolScale } from '$lib/layers/own/own-scale';
import { rowIn, seriesOf, yearsOf } from './row-series';

const row = (patch: Partial<OwnRow>): OwnRow => ({
	index: 0,
	country: 'KAZ',
	region: null,
	place: '',
	lonLat: null,
	partner: null,
	year: 2012,
	value: 1,
	unit: '',
	source: '',
	note: '',
	quality: 'reported',
	faults: [],
	...patch
});
const size = { widthPx: 800, heightPx: 500 };

describe('scales', () => {
	it('give circles areas that are as the values, the same in every year', () => {
		const { radiusPx, steps } = makeSymbolScale([100, -400, 25], 20);
		expect([radiusPx(-400), radiusPx(100), radiusPx(25), radiusPx(0)]).toEqual([20, 10, 5, 0]);
		expect(steps).toEqual([200, 100, 20]);
	});

	it('have no steps where nothing is but zero', () => {
		expect(makeSymbolScale([0], 20)).toMatchObject({ steps: [] });
		expect(makeSymbolScale([], 20).radiusPx(5)).toBe(0);
	});

	it('part values into classes between round numbers, without a hole', () => {
		for (const values of [[3, 97], [-12, 40], [5], [0.001, 0.002], [1e9, 3e9]]) {
			const { classes, classOf } = makeShadeScale(values);
			classes.slice(1).forEach(({ from }, index) => expect(from).toBe(classes[index]!.to));
			for (const value of values) {
				const { from, to } = classes[classOf(value)]!;
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

	it('are those of the year and those of none: nothing is carried forward', () => {
		expect(rowsOfYear(rows, 2014).map(({ index }) => index)).toEqual([1, 2]);
		expect(rowsOfYear(rows, 2013).map(({ index }) => index)).toEqual([2]);
		expect(yearsOf(rows)).toEqual([2012, 2013, 2014]);
	});

	it('are found of a series, a gap as a gap', () => {
		const [series] = seriesOf([row({}), row({ year: 2013, value: null, index: 1 })], 'countries');
		expect(rowIn(series!, 2013)?.value).toBe(null);
		expect(rowIn(series!, 2014)).toBe(undefined);
	});
});

describe('marks', () => {
	it('of a gap have no size, and large ones come first', () => {
		const rows = [
			row({ value: null }),
			row({ country: 'UZB', value: 1 }),
			row({ country: 'TJK', value: 9 })
		];
		const frame = frameOf(rows, 'countries', size);
		const marks = marksOf(rows, 'countries', frame, makeSymbolScale([1, 9], 30));
		expect(marks.map(({ key, radiusPx }) => [key, radiusPx])).toEqual([
			['TJK', 30],
			['UZB', 10],
			['KAZ', 0]
		]);
	});

	it('of a way below zero run the other way', () => {
		const partner = { name: 'Wuhan', lonLat: [114, 30] as [number, number], country: null };
		const rows = [row({ partner, value: 5 }), row({ partner, value: -5, index: 1 })];
		const frame = frameOf(rows, 'flows', size);
		const [there, back] = flowsOf(rows, frame, makeSymbolScale([5], 10));
		expect([there!.isBelowZero, back!.isBelowZero]).toEqual([false, true]);
		expect(there!.d).not.toBe(back!.d);
		const [x, y] = frame.place([114, 30]);
		expect(x > 0 && x < size.widthPx && y > 0 && y < size.heightPx).toBe(true);
	});
});
