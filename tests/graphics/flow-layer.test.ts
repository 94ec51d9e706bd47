import { COORDINATE_SYSTEM } from '@deck.gl/core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { FLOW_FORMS, FlowLayer, type FlowLayerProps } from '../../src/lib/layers/marks/flow-layer';
import { TimeExtension } from '../../src/lib/layers/time/time-extension';
import { makeTimeTable } from '../../src/lib/layers/time/time-table';
import { measureLargestDifference, toLonLats, Stage } from './stage';
import { sampleAt } from './time-reference';

interface Way {
	from: [number, number];
	to: [number, number];
}

const EAST: Way = { from: [-70, 0], to: [70, 0] };
const WEST: Way = { from: [70, 0], to: [-70, 0] };
const extensions = [new TimeExtension()];

/** A table with one value in every column, and its form. */
function steady(values: number[], form: number = FLOW_FORMS.solid) {
	return makeTimeTable(
		{ items: values.length, columns: 1, measures: 2 },
		(item, _column, measure) => (measure === 0 ? values[item]! : form)
	);
}

function flows(data: Way[], props: Partial<FlowLayerProps<Way>>) {
	return new FlowLayer<Way>({
		id: 'flows',
		coordinateSystem: COORDINATE_SYSTEM.CARTESIAN,
		data,
		pickable: true,
		getSource: ({ from }) => toLonLats(from),
		getTarget: ({ to }) => toLonLats(to),
		getBow: 0,
		pxPerUnit: 1,
		color: [40, 120, 200, 255],
		caseColor: [0, 0, 0, 0],
		extensions,
		...props
	});
}

let stage: Stage;
beforeAll(async () => {
	stage = await Stage.open();
});
afterAll(() => stage.close());
afterEach(() => stage.set([]));

/** Covered rows in a column of the picture: the drawn width in pixels. */
function widthAt(picture: Awaited<ReturnType<Stage['draw']>>, x: number): number {
	let sum = 0;
	for (let y = -99; y < 100; y++) sum += picture.alphaAt(x, y);
	return sum / 255;
}

describe('a flow', () => {
	it('is as wide as its value at its head end, and ends in a wider head', async () => {
		for (const value of [4, 9, 20]) {
			const picture = await stage.draw([flows([EAST], { timeTable: steady([value]) })]);
			expect(widthAt(picture, 30)).toBeCloseTo(value, 0);
			const head = Math.max(
				...Array.from({ length: 25 }, (_, index) => widthAt(picture, 45 + index))
			);
			expect(head).toBeGreaterThan(value + 5);
			expect(picture.alphaAt(-75, 0)).toBe(0);
			expect(picture.alphaAt(73, 0)).toBe(0);
		}
	});

	it('shows its direction without colour or motion: narrow at its tail, pointed at its end', async () => {
		const table = steady([16]);
		for (const [way, sign] of [
			[EAST, 1],
			[WEST, -1]
		] as const) {
			const picture = await stage.draw([flows([way], { timeTable: table, tailWidth: 0.5 })]);
			const tail = widthAt(picture, -66 * sign);
			const middle = widthAt(picture, 20 * sign);
			expect(tail).toBeGreaterThan(7);
			expect(tail).toBeLessThan(middle * 0.65);
			expect(middle).toBeCloseTo(16, 0);
			expect(widthAt(picture, 68 * sign)).toBeLessThan(6);
		}
	});

	it('interpolates its value between two years', async () => {
		const table = makeTimeTable({ items: 1, columns: 3, measures: 2 }, (_item, column, measure) =>
			measure === 0 ? [6, 18, 10][column]! : FLOW_FORMS.solid
		);
		for (const time of [0, 0.5, 1, 1.75, 2, 5]) {
			const expected = sampleAt(table, 0, 0, time).value;
			const drawn = await stage.draw([flows([EAST], { timeTable: table, time })]);
			const plain = await stage.draw([flows([EAST], { timeTable: steady([expected]) })]);
			expect(measureLargestDifference(drawn, plain)).toBeLessThanOrEqual(1);
			expect(widthAt(drawn, 30)).toBeCloseTo(expected, 0);
		}
	});

	it('keeps its width and fades next to a gap, and is not drawn in it', async () => {
		const table = makeTimeTable({ items: 1, columns: 3, measures: 2 }, (_item, column, measure) =>
			measure === 0 ? [12, NaN, 12][column]! : FLOW_FORMS.solid
		);
		const full = await stage.draw([flows([EAST], { timeTable: table, time: 0 })]);
		const fading = await stage.draw([flows([EAST], { timeTable: table, time: 0.25 })]);
		const gap = await stage.draw([flows([EAST], { timeTable: table, time: 1 })]);
		expect(full.alphaAt(0, 0)).toBe(255);
		expect(fading.alphaAt(0, 0)).toBeCloseTo(255 * 0.75, -1);
		expect(widthAt(fading, 30) / 0.75).toBeCloseTo(widthAt(full, 30), 0);
		expect(gap.covered).toBe(0);
		expect(await stage.pick(0, 0)).toBeNull();
	});

	it('has a form for each quality: solid, hollow, broken, dotted', async () => {
		const draw = (form: number) => stage.draw([flows([EAST], { timeTable: steady([16], form) })]);
		const along = (picture: Awaited<ReturnType<typeof draw>>, y: number) =>
			Array.from({ length: 60 }, (_, index) => picture.alphaAt(index - 50, y));
		const solid = await draw(FLOW_FORMS.solid);
		expect(Math.min(...along(solid, 0))).toBe(255);
		const hollow = await draw(FLOW_FORMS.hollow);
		expect(Math.max(...along(hollow, 0))).toBeLessThan(90);
		expect(Math.min(...along(hollow, -8))).toBeGreaterThan(120);
		const broken = await draw(FLOW_FORMS.broken);
		expect(Math.min(...along(broken, 0))).toBe(0);
		expect(Math.max(...along(broken, 0))).toBe(255);
		const dotted = await draw(FLOW_FORMS.dotted);
		expect(Math.max(...along(dotted, 0))).toBeLessThan(90);
		expect(Math.min(...along(dotted, -8))).toBeLessThan(90);
		expect(Math.max(...along(dotted, -8))).toBeGreaterThan(120);
	});

	it('can be picked along its full length, and only there', async () => {
		await stage.draw([
			flows([{ from: [-70, -40], to: [70, -40] }, EAST], { timeTable: steady([8, 8]) })
		]);
		for (const x of [-68, -30, 0, 30, 64]) {
			expect((await stage.pick(x, 0))?.index).toBe(1);
			expect((await stage.pick(x, -40))?.index).toBe(0);
			expect(await stage.pick(x, -20)).toBeNull();
		}
	});

	it('is separate from the opposite flow, and both can be picked', async () => {
		const both = flows([EAST, WEST], { timeTable: steady([10, 10]), getBow: 0.15 });
		const picture = await stage.draw([both]);
		// each bends to the left of its travel: eastwards up, westwards down
		expect(picture.alphaAt(0, 0)).toBe(0);
		expect(picture.alphaAt(0, -21)).toBe(255);
		expect(picture.alphaAt(0, 21)).toBe(255);
		const found = [(await stage.pick(0, -21))?.index, (await stage.pick(0, 21))?.index];
		expect(new Set(found)).toEqual(new Set([0, 1]));
	});

	it('is as wide and as crisp on a high-resolution screen', async () => {
		const sharp = await Stage.open({ pixelRatio: 2 });
		const picture = await sharp.draw([flows([EAST], { timeTable: steady([11]) })]);
		expect(picture.width).toBe(400);
		let rows = 0;
		let edges = 0;
		for (let y = -199; y < 200; y++) {
			const alpha = picture.alphaAt(60, y);
			rows += alpha / 255;
			if (alpha > 20 && alpha < 235) edges++;
		}
		sharp.close();
		expect(rows).toBeCloseTo(22, 0);
		expect(edges).toBeLessThanOrEqual(2);
	});
});
