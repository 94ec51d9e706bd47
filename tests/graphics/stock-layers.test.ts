import { COORDINATE_SYSTEM, type Layer } from '@deck.gl/core';
import { ArcLayer, ColumnLayer, IconLayer, PathLayer, ScatterplotLayer } from '@deck.gl/layers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
	TimeDriveExtension,
	type MissingForm,
	type TimeDriveProps,
	type TimeDrives
} from '../../src/lib/layers/time/time-drive-extension';
import { makeTimeTable, type TimeTable } from '../../src/lib/layers/time/time-table';
import { largestDifference, Stage } from './stage';
import { drivenAt, type Driven } from './time-reference';

type Point = [number, number];
type Rgba = [number, number, number, number];

const INK: Rgba = [40, 120, 200, 220];
const MISSING: MissingForm = { size: 5, color: [200, 60, 40, 255] };
const extensions = [new TimeDriveExtension()];
const flat = { coordinateSystem: COORDINATE_SYSTEM.CARTESIAN };

/** Measure 0: sizes in pixels with a gap at column 2 of item 1 and a zero; 1: opacities; 2: codes. */
const FIGURES: number[][][] = [
	[
		[4, 12, 20, 8],
		[1, 0.5, 0.75, 1],
		[1, 1, 2, 2]
	],
	[
		[10, 14, NaN, 18],
		[1, 1, 1, 0.4],
		[1, 2, 2, 1]
	],
	[
		[0, 6, 16, 0],
		[0.6, 0.6, 0.6, 0.6],
		[3, 3, 3, 3]
	],
	[
		[NaN, NaN, 9, NaN],
		[1, 1, 1, 1],
		[2, 2, 2, 2]
	]
];
const table = makeTimeTable(
	{ items: 4, columns: 4, measures: 3 },
	(item, column, measure) => FIGURES[item]![measure]![column]!
);
const PLACES: Point[] = [
	[-60, -60],
	[60, -60],
	[-60, 60],
	[60, 60]
];
/** Whole and fractional moments, beside, in and after a gap, at and beyond both ends. */
const MOMENTS = [0, 0.25, 1, 1.25, 1.75, 2, 2.5, 3, -1, 7];

/** What a stock layer is given: its accessors' values for one item. */
interface Plain {
	item: number;
	size: number;
	height: number;
	color: Rgba;
}

function plainOf(driven: readonly Driven[], missing: MissingForm | null): Plain[] {
	return driven
		.map((look, item) => ({ look, item }))
		.filter(({ look }) => look.isShown)
		.map(({ look, item }) => {
			const color = look.isMissing && missing ? missing.color : INK;
			const alpha = look.isMissing && missing ? (INK[3] * missing.color[3]) / 255 : INK[3];
			return {
				item,
				size: look.size,
				height: look.height,
				color: [color[0], color[1], color[2], alpha * look.opacity]
			};
		});
}

interface Kind {
	tilted?: boolean;
	drives: TimeDrives;
	/** The layer as it would be without time, from values of the reference. */
	plain(data: Plain[]): Layer;
	driven(props: TimeDriveProps): Layer;
}

const icon = { url: drawSquare(), width: 32, height: 32, mask: true };

/** A white square as a data address: an image of the test's own. */
function drawSquare(): string {
	const canvas = document.createElement('canvas');
	canvas.width = canvas.height = 32;
	const context = canvas.getContext('2d')!;
	context.fillStyle = 'white';
	context.fillRect(0, 0, 32, 32);
	return canvas.toDataURL();
}

const pathOf = (place: Point): Point[] => [
	[place[0] - 30, place[1] - 10],
	[place[0], place[1] + 10],
	[place[0] + 30, place[1] - 10]
];
/** Degrees for the tilted view. */
const lonLatOf = ([x, y]: Point): Point => [66 + x / 8, 44 - y / 12];

const KINDS: Record<string, Kind> = {
	ScatterplotLayer: {
		drives: { size: 0, opacity: 1 },
		plain: (data) =>
			new ScatterplotLayer<Plain>({
				id: 'plain',
				...flat,
				data,
				radiusUnits: 'pixels',
				radiusMinPixels: 3,
				getPosition: ({ item }) => PLACES[item]!,
				getRadius: ({ size }) => size,
				getFillColor: ({ color }) => color
			}),
		driven: (props) =>
			new ScatterplotLayer<Point, TimeDriveProps>({
				id: 'driven',
				...flat,
				data: PLACES,
				pickable: true,
				radiusUnits: 'pixels',
				radiusMinPixels: 3,
				getPosition: (place) => place,
				getRadius: 1,
				getFillColor: INK,
				extensions,
				...props
			})
	},
	IconLayer: {
		drives: { size: 0, opacity: 1 },
		plain: (data) =>
			new IconLayer<Plain>({
				id: 'plain',
				...flat,
				data,
				getIcon: () => icon,
				getPosition: ({ item }) => PLACES[item]!,
				getSize: ({ size }) => size,
				getColor: ({ color }) => color
			}),
		driven: (props) =>
			new IconLayer<Point, TimeDriveProps>({
				id: 'driven',
				...flat,
				data: PLACES,
				pickable: true,
				getIcon: () => icon,
				getPosition: (place) => place,
				getSize: 1,
				getColor: INK,
				extensions,
				...props
			})
	},
	PathLayer: {
		drives: { size: 0, opacity: 1 },
		plain: (data) =>
			new PathLayer<Plain>({
				id: 'plain',
				...flat,
				data,
				widthUnits: 'pixels',
				getPath: ({ item }) => pathOf(PLACES[item]!),
				getWidth: ({ size }) => size,
				getColor: ({ color }) => color
			}),
		driven: (props) =>
			new PathLayer<Point, TimeDriveProps>({
				id: 'driven',
				...flat,
				data: PLACES,
				pickable: true,
				widthUnits: 'pixels',
				getPath: pathOf,
				getWidth: 1,
				getColor: INK,
				extensions,
				...props
			})
	},
	ArcLayer: {
		tilted: true,
		drives: { size: 0, opacity: 1 },
		plain: (data) =>
			new ArcLayer<Plain>({
				id: 'plain',
				data,
				getSourcePosition: ({ item }) => lonLatOf(PLACES[item]!),
				getTargetPosition: ({ item }) => lonLatOf([PLACES[item]![0] + 40, PLACES[item]![1]]),
				getWidth: ({ size }) => size,
				getSourceColor: ({ color }) => color,
				getTargetColor: ({ color }) => color
			}),
		driven: (props) =>
			new ArcLayer<Point, TimeDriveProps>({
				id: 'driven',
				data: PLACES,
				pickable: true,
				getSourcePosition: lonLatOf,
				getTargetPosition: ([x, y]) => lonLatOf([x + 40, y]),
				getWidth: 1,
				getSourceColor: INK,
				getTargetColor: INK,
				extensions,
				...props
			})
	},
	'ArcLayer, by height': {
		tilted: true,
		drives: { height: 0 },
		plain: (data) =>
			new ArcLayer<Plain>({
				id: 'plain',
				data,
				getSourcePosition: ({ item }) => lonLatOf(PLACES[item]!),
				getTargetPosition: ({ item }) => lonLatOf([PLACES[item]![0] + 40, PLACES[item]![1]]),
				getWidth: ({ size }) => size * 3,
				getHeight: ({ height }) => height * 0.05,
				getSourceColor: ({ color }) => color,
				getTargetColor: ({ color }) => color
			}),
		driven: (props) =>
			new ArcLayer<Point, TimeDriveProps>({
				id: 'driven',
				data: PLACES,
				getSourcePosition: lonLatOf,
				getTargetPosition: ([x, y]) => lonLatOf([x + 40, y]),
				getWidth: 3,
				getHeight: 0.05,
				getSourceColor: INK,
				getTargetColor: INK,
				extensions,
				...props
			})
	},
	'ColumnLayer, by height': {
		tilted: true,
		drives: { height: 0, opacity: 1 },
		plain: (data) =>
			new ColumnLayer<Plain>({
				id: 'plain',
				data: data.filter(({ size }) => size === 1),
				radius: 60_000,
				material: false,
				getPosition: ({ item }) => lonLatOf(PLACES[item]!),
				getElevation: ({ height }) => height * 20_000,
				getFillColor: ({ color }) => color
			}),
		driven: (props) =>
			new ColumnLayer<Point, TimeDriveProps>({
				id: 'driven',
				data: PLACES,
				pickable: true,
				radius: 60_000,
				material: false,
				getPosition: lonLatOf,
				getElevation: 20_000,
				getFillColor: INK,
				extensions,
				...props,
				missingForm: null
			})
	}
};

/** Colours of both are rounded to bytes at different places. */
const SLACK = 3;

describe.each(Object.entries(KINDS))('%s', (_name, kind) => {
	let stage: Stage;
	beforeAll(async () => {
		stage = await Stage.open({ tilted: kind.tilted ?? false });
	});
	afterAll(() => stage.close());

	it.each(MOMENTS)('draws what the reference says at %d', async (time) => {
		const isColumn = kind.drives.height !== undefined && kind.drives.opacity !== undefined;
		for (const missing of isColumn ? [null] : [null, MISSING]) {
			const look = drivenAt(table, time, kind.drives, { missing });
			const wanted = await stage.draw([kind.plain(plainOf(look, missing))]);
			const drawn = await stage.draw([
				kind.driven({ timeTable: table, time, timeDrives: kind.drives, missingForm: missing })
			]);
			expect(largestDifference(drawn, wanted)).toBeLessThanOrEqual(SLACK);
			if (look.some(({ isShown, size }) => isShown && size > 2)) {
				expect(wanted.covered).toBeGreaterThan(20);
			}
		}
	});
});

describe('what the extension does to every layer', () => {
	let stage: Stage;
	beforeAll(async () => {
		stage = await Stage.open();
	});
	afterAll(() => stage.close());

	const points = (props: TimeDriveProps) => KINDS.ScatterplotLayer!.driven(props);

	it('lets nothing be picked that cannot be seen', async () => {
		await stage.draw([points({ timeTable: table, time: 2, timeDrives: { size: 0 } })]);
		expect((await stage.pick(-60, -60))?.index).toBe(0);
		expect(await stage.pick(60, -60)).toBeNull();
		expect((await stage.pick(-60, 60))?.index).toBe(2);
		await stage.draw([points({ timeTable: table, time: 0, timeDrives: { size: 0 } })]);
		expect((await stage.pick(60, -60))?.index).toBe(1);
		expect(await stage.pick(-60, 60)).toBeNull();
	});

	it('lets the form of a missing figure be picked', async () => {
		const props = { timeTable: table, time: 2, timeDrives: { size: 0 }, missingForm: MISSING };
		const picture = await stage.draw([points(props)]);
		const [red, green, blue, alpha] = picture.colorAt(60, -60) as Rgba;
		// the canvas keeps colours multiplied by their alpha
		const color = [red, green, blue].map((channel) => Math.round((channel / alpha) * 255));
		expect(color).toEqual(MISSING.color.slice(0, 3).map((channel) => expect.closeTo(channel, -1)));
		expect((await stage.pick(60, -60))?.index).toBe(1);
	});

	it('shows only what the filter lets through, by the nearer column', async () => {
		const shown = async (time: number, timeFilterRange: [number, number]) => {
			const picture = await stage.draw([
				points({ timeTable: table, time, timeDrives: { filter: 2 }, timeFilterRange })
			]);
			const counted = PLACES.map(([x, y]) => picture.alphaAt(x, y) > 100);
			const look = drivenAt(table, time, { filter: 2 }, { range: timeFilterRange });
			expect(counted).toEqual(look.map(({ isShown }) => isShown));
			return counted;
		};
		expect(await shown(0, [1, 1])).toEqual([true, true, false, false]);
		expect(await shown(0.75, [2, 2])).toEqual([false, true, false, true]);
		expect(await shown(2, [-5, 0])).toEqual([false, false, false, false]);
	});

	it('takes another table over, and another size of it', async () => {
		const drive = { time: 0, timeDrives: { size: 0 } };
		const other = makeTimeTable({ items: 4, columns: 1 }, () => 25);
		const before = await stage.draw([points({ timeTable: table, ...drive })]);
		const after = await stage.draw([points({ timeTable: other, ...drive })]);
		expect(before.alphaAt(-60 + 20, -60)).toBe(0);
		expect(after.alphaAt(-60 + 20, -60)).toBeGreaterThan(100);
		const none = await stage.draw([points({ timeTable: null, ...drive })]);
		expect(none.covered).toBe(0);
	});

	it('lets several data share one item of the table', async () => {
		const props = { id: 'shared', timeTable: table, timeDrives: { size: 0 }, getTimeItem: () => 1 };
		const picture = await stage.draw([points({ time: 0, ...props })]);
		for (const [x, y] of PLACES) expect(picture.alphaAt(x + 8, y)).toBeGreaterThan(100);
	});

	it('finds items beyond the first row of the texture', async () => {
		const items = 5000;
		const far = makeTimeTable({ items, columns: 19 }, (item) => (item === items - 1 ? 12 : 0));
		const layer = new ScatterplotLayer<number, TimeDriveProps>({
			id: 'many',
			...flat,
			getTimeItem: (item: number) => item,
			data: Array.from({ length: items }, (_, item) => item),
			radiusUnits: 'pixels',
			getPosition: (item) => (item === items - 1 ? [0, 0] : [50, 0]),
			getRadius: 1,
			getFillColor: INK,
			extensions,
			timeTable: far,
			time: 17.5,
			timeDrives: { size: 0 }
		});
		const picture = await stage.draw([layer]);
		expect(picture.alphaAt(0, 0)).toBeGreaterThan(100);
		expect(picture.alphaAt(10, 0)).toBeGreaterThan(100);
		expect(picture.alphaAt(50, 0)).toBe(0);
	});

	it.each(['r32float', 'r16float', 'r8unorm'] as const)('draws the same from %s', async (format) => {
		const inFormat: TimeTable = { ...table, format };
		const props = { time: 1.5, timeDrives: { size: 0 } };
		const wanted = await stage.draw([points({ timeTable: table, ...props })]);
		const drawn = await stage.draw([points({ timeTable: inFormat, ...props })]);
		expect(Math.abs(drawn.area - wanted.area)).toBeLessThan(wanted.area * 0.02);
	});
});
