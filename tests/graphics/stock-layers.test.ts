import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MissingForm } from '../../src/lib/layers/time/time-drive-extension';
import { measureLargestDifference, Stage } from './stage';
import { table } from './figures';
import { KINDS, drawPlain } from './stock-kinds';
import { computeDrivenAt } from './time-reference';

const MISSING: MissingForm = { size: 5, color: [200, 60, 40, 255] };
/** Whole and fractional moments, next to, in and after a gap, at and beyond both ends. */
const TIMES = [0, 0.25, 1, 1.25, 1.75, 2, 2.5, 3, -1, 7];

/** The two round colours to bytes at different points. */
const SLACK = 3;

describe.each(Object.entries(KINDS))('%s', (_name, kind) => {
	let stage: Stage;
	beforeAll(async () => {
		stage = await Stage.open({ tilted: kind.tilted ?? false });
	});
	afterAll(() => stage.close());

	it.each(TIMES)('draws like the reference at %d', async (time) => {
		for (const missing of kind.hasNoMissingForm ? [null] : [null, MISSING]) {
			const look = computeDrivenAt(table, time, kind.drives, { missing });
			const expected = await stage.draw(kind.plain(drawPlain(look, missing)));
			const drawn = await stage.draw([
				kind.driven({ timeTable: table, time, timeDrives: kind.drives, missingForm: missing })
			]);
			expect(measureLargestDifference(drawn, expected)).toBeLessThanOrEqual(SLACK);
			if (look.some(({ isShown, size }) => isShown && size > 2)) {
				expect(expected.covered).toBeGreaterThan(20);
			}
		}
	});
});
