import { COORDINATE_SYSTEM } from '@deck.gl/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PROJECT_STATUSES } from '../../src/lib/core/domain/project-status';
import { AREA_STYLES, HATCH } from '../../src/lib/layers/investment/shapes/style';
import { HatchedAreaLayer } from '../../src/lib/layers/marks/hatched-area-layer';
import { TimeDriveExtension } from '../../src/lib/layers/time/time-drive-extension';
import { makeTimeTable } from '../../src/lib/layers/time/time-table';
import { measureLargestDifference, Stage } from './stage';

const extensions = [new TimeDriveExtension()];
const STYLES = PROJECT_STATUSES.map((status) => AREA_STYLES[status]);
const SQUARE = [-60, 60].flatMap((x) => [
	[x, x],
	[-x, x]
]);
/** Codes of the style by column; the area is there when it has one. */
const makeTable = (codes: readonly number[]) =>
	makeTimeTable({ items: 1, columns: codes.length, measures: 2 }, (_item, column, measure) =>
		measure === 0 || Number.isNaN(codes[column]!) ? codes[column]! : 1
	);

const area = (codes: readonly number[], time = 0) =>
	new HatchedAreaLayer<number>({
		id: 'areas',
		coordinateSystem: COORDINATE_SYSTEM.CARTESIAN,
		data: [0],
		getPolygon: () => [SQUARE] as never,
		getFillColor: () => [40, 120, 200, 255],
		styles: STYLES,
		hatch: HATCH,
		pickable: true,
		timeTable: makeTable(codes),
		time,
		timeDrives: { opacity: 1 },
		extensions
	});

let stage: Stage;
beforeAll(async () => {
	stage = await Stage.open();
});
afterAll(() => stage.close());

describe('a hatched area', () => {
	it('distinguishes states by its fill and its lines', async () => {
		const inks = new Map<string, number>();
		for (const [code, status] of PROJECT_STATUSES.entries())
			inks.set(status, (await stage.draw([area([code])])).area / 120 ** 2);
		// a plain fill covers its share; lines add to a faint one and are cut from a full one
		expect(inks.get('completed')).toBeCloseTo(0.36, 1);
		expect(inks.get('contracted')).toBeCloseTo(0.18, 1);
		expect(inks.get('announced')).toBeCloseTo(0.08, 1);
		expect(inks.get('building')).toBeGreaterThan(inks.get('announced')! + 0.08);
		expect(inks.get('cancelled')).toBeGreaterThan(inks.get('building')! + 0.05);
		expect(inks.get('idle')).toBeLessThan(inks.get('completed')! - 0.03);
		expect(inks.get('unknown')).toBeLessThan(inks.get('stalled')!);
	});

	it('is found by a pointer between its lines and in its cuts', async () => {
		for (const status of ['announced', 'building', 'idle'] as const) {
			await stage.draw([area([PROJECT_STATUSES.indexOf(status)])]);
			for (const x of [0, 2, 4]) expect((await stage.pick(x, 3))?.index, status).toBe(0);
			expect(await stage.pick(80, 0)).toBeNull();
		}
	});

	it('changes with the time alone, and is not there without a state', async () => {
		const [building, completed] = [2, 4];
		const codes = [building, completed, NaN];
		const drawn = await stage.draw([area(codes, 1)]);
		const plain = await stage.draw([area([completed])]);
		expect(measureLargestDifference(drawn, plain)).toBeLessThanOrEqual(2);
		expect((await stage.draw([area(codes, 2)])).covered).toBe(0);
	});
});
