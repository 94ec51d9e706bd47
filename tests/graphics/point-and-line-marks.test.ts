import { COORDINATE_SYSTEM } from '@deck.gl/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MarkLayer, type MarkLayerProps } from '../../src/lib/layers/marks/mark-layer';
import {
	TRACK_STATES,
	TrackLayer,
	type TrackLayerProps
} from '../../src/lib/layers/marks/track-layer';
import { TimeExtension } from '../../src/lib/layers/time/time-extension';
import { makeTimeTable, type TimeTable } from '../../src/lib/layers/time/time-table';
import { measureLargestDifference, toLonLats, Stage, type Picture } from './stage';
import { findNearestAt, sampleAt } from './time-reference';

const extensions = [new TimeExtension()];
const flat = { coordinateSystem: COORDINATE_SYSTEM.CARTESIAN, pickable: true, extensions };
/** Whole and fractional moments, next to, in and after a gap, at and beyond both ends. */
const TIMES = [0, 0.25, 0.75, 1, 1.5, 2, 2.5, 3, -1, 9];

function makeTable(rows: number[][]): TimeTable {
	return makeTimeTable(
		{ items: 1, columns: rows[0]!.length, measures: rows.length },
		(_item, column, measure) => rows[measure]![column]!
	);
}

let stage: Stage;
beforeAll(async () => {
	stage = await Stage.open();
});
afterAll(() => stage.close());

describe('a point mark', () => {
	const mark = (props: Partial<MarkLayerProps<number>>) =>
		new MarkLayer<number>({
			id: 'marks',
			...flat,
			data: [0],
			getPosition: () => toLonLats([0, 0]),
			getShape: 'square',
			getColor: [40, 120, 200, 255],
			pxPerUnit: 10,
			isArea: true,
			zeroRingPx: 8,
			caseColor: [0, 0, 0, 0],
			...props
		});
	const table = makeTable([
		[4, 25, NaN, 0],
		[0, 0, 0, 0]
	]);

	it.each(TIMES)('is drawn like the reference at %d', async (time) => {
		const { value, presence } = sampleAt(table, 0, 0, time);
		const drawn = await stage.draw([mark({ timeTable: table, time })]);
		const plain = await stage.draw([
			mark({ timeTable: makeTable([[presence > 0 ? value : NaN], [0]]), opacity: presence })
		]);
		expect(measureLargestDifference(drawn, plain)).toBeLessThanOrEqual(2);
		if (presence === 0) expect(drawn.covered).toBe(0);
		else if (value > 0) expect(drawn.area / presence).toBeCloseTo(100 * value, -1.5);
		else expect(drawn.alphaAt(0, 0)).toBeLessThan(60);
	});

	it('distinguishes the states of a site without colour, also at unverified places', async () => {
		const shapes = [
			'squareHollow',
			'squareHalf',
			'squareHatched',
			'squareBars',
			'square',
			'squareBarsCut',
			'squareCrossed',
			'squareDash'
		] as const;
		for (const unverified of [false, true]) {
			const pictures: Picture[] = [];
			for (const getShape of shapes) {
				const timeTable = makeTable([[1], [0]]);
				const props = { getShape, getUnverified: () => unverified, pxPerUnit: 11, timeTable };
				pictures.push(await stage.draw([mark({ ...props, isArea: false })]));
			}
			pictures.forEach((picture, index) => {
				for (const other of pictures.slice(index + 1)) {
					expect(measureLargestDifference(picture, other)).toBeGreaterThan(60);
				}
			});
		}
	});

	it('is picked where it is visible, and never in a gap', async () => {
		await stage.draw([mark({ timeTable: table, time: 1 })]);
		expect((await stage.pick(20, 20))?.index).toBe(0);
		await stage.draw([mark({ timeTable: table, time: 0 })]);
		expect(await stage.pick(20, 20)).toBeNull();
		await stage.draw([mark({ timeTable: table, time: 2 })]);
		expect(await stage.pick(0, 0)).toBeNull();
	});
});

describe('a section of line', () => {
	const track = (props: Partial<TrackLayerProps<number>>) =>
		new TrackLayer<number>({
			id: 'tracks',
			...flat,
			data: [0],
			getEnds: () => toLonLats([-80, 0, 80, 0]),
			getNeighbours: () => toLonLats([-80, 0, 80, 0]),
			getDistances: [0, 160],
			getCodes: [0, 1, 0, 0],
			getColor: [40, 120, 200, 255],
			widthScale: 4,
			caseColor: [0, 0, 0, 0],
			...props
		});
	const { construction, operational, planned } = TRACK_STATES;
	const table = makeTable([[NaN, planned, construction, operational]]);

	it.each(TIMES)('has the state of the reference at %d', async (time) => {
		const { presence } = sampleAt(table, 0, 0, time);
		const state = presence > 0 ? findNearestAt(table, 0, 0, time) : NaN;
		const drawn = await stage.draw([track({ timeTable: table, time })]);
		const plain = await stage.draw([track({ timeTable: makeTable([[state]]), opacity: presence })]);
		expect(measureLargestDifference(drawn, plain)).toBeLessThanOrEqual(2);
		expect(drawn.covered > 0).toBe(presence > 0);
	});

	it('distinguishes its states without colour', async () => {
		const areas: number[] = [];
		for (const state of new Set(Object.values(TRACK_STATES))) {
			const picture = await stage.draw([track({ timeTable: makeTable([[state]]) })]);
			areas.push(Math.round(picture.area));
		}
		expect(new Set(areas).size).toBe(areas.length);
	});

	it('is picked when in use, and not before', async () => {
		await stage.draw([track({ timeTable: table, time: 3 })]);
		expect((await stage.pick(0, 0))?.index).toBe(0);
		await stage.draw([track({ timeTable: table, time: 0 })]);
		expect(await stage.pick(0, 0)).toBeNull();
	});
});
