import { ScatterplotLayer } from '@deck.gl/layers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MissingForm, TimeDriveProps } from '../../src/lib/layers/time/time-drive-extension';
import { makeTimeTable, type TimeTable } from '../../src/lib/layers/time/time-table';
import { measureLargestDifference, Stage } from './stage';
import { PLACES, table } from './figures';
import { extensions, flat, INK, KINDS, type Rgba } from './stock-kinds';
import { computeDrivenAt } from './time-reference';

const MISSING: MissingForm = { size: 5, color: [200, 60, 40, 255] };

describe('the extension on every layer', () => {
	let stage: Stage;
	beforeAll(async () => {
		stage = await Stage.open();
	});
	afterAll(() => stage.close());

	const points = (props: TimeDriveProps) => KINDS.ScatterplotLayer!.driven(props);

	it('prevents picking of invisible items', async () => {
		await stage.draw([points({ timeTable: table, time: 2, timeDrives: { size: 0 } })]);
		expect((await stage.pick(-60, -60))?.index).toBe(0);
		expect(await stage.pick(60, -60)).toBeNull();
		expect((await stage.pick(-60, 60))?.index).toBe(2);
		await stage.draw([points({ timeTable: table, time: 0, timeDrives: { size: 0 } })]);
		expect((await stage.pick(60, -60))?.index).toBe(1);
		expect(await stage.pick(-60, 60)).toBeNull();
	});

	it('allows picking of the mark of a missing figure', async () => {
		const props = { timeTable: table, time: 2, timeDrives: { size: 0 }, missingForm: MISSING };
		const picture = await stage.draw([points(props)]);
		const [red, green, blue, alpha] = picture.colorAt(60, -60) as Rgba;
		// the canvas premultiplies colours by alpha
		const color = [red, green, blue].map((channel) => Math.round((channel / alpha) * 255));
		expect(color).toEqual(MISSING.color.slice(0, 3).map((channel) => expect.closeTo(channel, -1)));
		expect((await stage.pick(60, -60))?.index).toBe(1);
	});

	it('shows only what passes the filter, by the nearer column', async () => {
		const shown = async (time: number, timeFilterRange: [number, number]) => {
			const picture = await stage.draw([
				points({ timeTable: table, time, timeDrives: { filter: 2 }, timeFilterRange })
			]);
			const counted = PLACES.map(([x, y]) => picture.alphaAt(x, y) > 100);
			const look = computeDrivenAt(table, time, { filter: 2 }, { range: timeFilterRange });
			expect(counted).toEqual(look.map(({ isShown }) => isShown));
			return counted;
		};
		expect(await shown(0, [1, 1])).toEqual([true, true, false, false]);
		expect(await shown(0.75, [2, 2])).toEqual([false, true, false, true]);
		expect(await shown(2, [-5, 0])).toEqual([false, false, false, false]);
	});

	it('accepts another table, also of another size', async () => {
		const drive = { time: 0, timeDrives: { size: 0 } };
		const other = makeTimeTable({ items: 4, columns: 1 }, () => 25);
		const before = await stage.draw([points({ timeTable: table, ...drive })]);
		const after = await stage.draw([points({ timeTable: other, ...drive })]);
		expect(before.alphaAt(-60 + 20, -60)).toBe(0);
		expect(after.alphaAt(-60 + 20, -60)).toBeGreaterThan(100);
		const none = await stage.draw([points({ timeTable: null, ...drive })]);
		expect(none.covered).toBe(0);
	});

	it('draws the same on the new context after a lost one', async () => {
		const props = { timeTable: table, time: 1.25, timeDrives: { size: 0 } };
		const first = await Stage.open();
		const expected = await first.draw([points(props)]);
		first.gl.getExtension('WEBGL_lose_context')!.loseContext();
		first.close();
		const second = await Stage.open();
		const drawn = await second.draw([points(props)]);
		second.close();
		expect(expected.covered).toBeGreaterThan(100);
		expect(measureLargestDifference(drawn, expected)).toBe(0);
	});

	it('allows several data to share one item of the table', async () => {
		const props = { id: 'shared', timeTable: table, timeDrives: { size: 0 }, getTimeItem: () => 1 };
		const picture = await stage.draw([points({ time: 0, ...props })]);
		for (const [x, y] of PLACES) expect(picture.alphaAt(x + 8, y)).toBeGreaterThan(100);
	});

	it('finds items beyond the first row of the texture', async () => {
		const items = 5000;
		const far = makeTimeTable({ items, columns: 19 }, (item) => (item === items - 1 ? 12 : 0));
		const layer = new ScatterplotLayer<number, TimeDriveProps<number>>({
			id: 'many',
			...flat,
			getTimeItem: (item) => item,
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

	it.each(['r32float', 'r16float', 'r8unorm'] as const)(
		'draws the same from %s',
		async (format) => {
			const inFormat: TimeTable = { ...table, format };
			const props = { time: 1.5, timeDrives: { size: 0 } };
			const expected = await stage.draw([points({ timeTable: table, ...props })]);
			const drawn = await stage.draw([points({ timeTable: inFormat, ...props })]);
			expect(Math.abs(drawn.area - expected.area)).toBeLessThan(expected.area * 0.02);
		}
	);
});
