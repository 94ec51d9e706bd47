import { describe, expect, it } from 'vitest';
import { makeBoxAround, type Box } from '../layers/box';
import { placeLabels, type Ground, type Wanted } from './place-labels';

const frame: Box = { left: 0, top: 0, right: 200, bottom: 100 };
const free: Ground = { frame, taken: [], marks: [] };

/** A word of 40 × 10 px that may stand right or left of its mark. */
const cityAt = (x: number, y: number, isNeeded = false): Wanted => ({
	mark: makeBoxAround(x, y, 8, 8),
	spots: [{ box: makeBoxAround(x + 28, y, 40, 10) }, { box: makeBoxAround(x - 28, y, 40, 10) }],
	isNeeded
});

describe('what is written where', () => {
	it('bug: a name was cut at the frame, “RUSSI”', () => {
		const [spot] = placeLabels([cityAt(180, 50)], free);
		expect(spot?.box.left).toBe(132);
		const area: Wanted = { spots: [{ box: makeBoxAround(195, 50, 60, 10) }] };
		expect(placeLabels([area], free)).toEqual([null]);
	});

	it('bug: a name stood over a figure, “TURKM1,805N”', () => {
		const taken = [makeBoxAround(128, 50, 40, 20)];
		const [spot] = placeLabels([cityAt(100, 50)], { ...free, taken });
		expect(spot?.box.right).toBe(92);
	});

	it('bug: a city stood nearer to the diamond of another, and named it', () => {
		const diamond = makeBoxAround(152, 50, 12, 12);
		const [spot] = placeLabels([cityAt(100, 50)], { ...free, marks: [diamond] });
		expect(spot?.box.right).toBe(92);
	});

	it('bug: on a slide about pipelines the names of capitals lay over them', () => {
		const line = makeBoxAround(128, 50, 9, 9);
		const [spot] = placeLabels([cityAt(100, 50)], { ...free, lines: [line] });
		expect(spot?.box.right).toBe(92);
		// where nothing else is free they still do
		const marks = [makeBoxAround(72, 50, 30, 30)];
		const [over] = placeLabels([cityAt(100, 50)], { ...free, marks, lines: [line] });
		expect(over?.box.left).toBe(108);
	});

	it('bug: capitals had no name where marks stood around them', () => {
		const marks = [makeBoxAround(128, 50, 60, 30), makeBoxAround(72, 50, 40, 30)];
		expect(placeLabels([cityAt(100, 50)], { ...free, marks })).toEqual([null]);
		expect(placeLabels([cityAt(100, 50, true)], { ...free, marks })[0]).not.toBeNull();
	});

	it('bug: the name of a capital covered three squares, where another spot had one', () => {
		const marks = [118, 128, 138].map((x) => makeBoxAround(x, 50, 8, 8));
		const around = { ...free, marks: [...marks, makeBoxAround(72, 50, 8, 8)] };
		expect(placeLabels([cityAt(100, 50, true)], around)[0]?.box.right).toBe(92);
	});

	it('shows no mark under overlays, and so no name', () => {
		const taken = [makeBoxAround(100, 50, 20, 20)];
		expect(placeLabels([cityAt(100, 50, true)], { ...free, taken })).toEqual([null]);
	});

	it('gives room to the first, and keeps the next off its mark and word', () => {
		const cities = [cityAt(60, 50), cityAt(130, 50), cityAt(112, 50)];
		const [first, second, third] = placeLabels(cities, free);
		expect(first?.box.left).toBe(68);
		expect(second?.box.left).toBe(138);
		expect(third).toBeNull();
	});
});
