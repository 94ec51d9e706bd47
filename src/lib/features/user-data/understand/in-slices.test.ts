/** No freeze over 200 ms: measured by a simulated clock, because real time depends on the machine. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { makePlainTable } from '../read/plain-table';
import { UserData } from '../user-data.svelte';
import { groupSeries, listUnits, listYears } from '../user-map/row-series';
import { gazetteer, row } from '../../../../../tests/user-data';
import { BROWSER_CLOCK, inSlices, SLICE_MILLISECONDS } from './in-slices';
import { markRepeated, type UserRow } from './understand';

const LONGEST_FREEZE_MILLISECONDS = 200;

/** A clock that only advances with the work, and measures the work between pauses. */
function workClock() {
	let now = 0;
	let begun = 0;
	const blocks: number[] = [];
	const end = () => {
		blocks.push(now - begun);
		begun = now;
	};
	return {
		blocks,
		end,
		work: (milliseconds: number) => (now += milliseconds),
		clock: {
			now: () => now,
			pause: () => {
				end();
				// the page does something else
				now += 1000;
				begun = now;
				return Promise.resolve();
			}
		}
	};
}

describe('long work', () => {
	it.each([0.01, 1, 7, 39, 150])(
		'in steps of %d ms never blocks the page for 200 ms',
		async (each) => {
			const { blocks, clock, work, end } = workClock();
			let done = 0;
			const isWhole = await inSlices(
				1000,
				() => {
					work(each);
					done += 1;
					return true;
				},
				clock
			);
			end();
			expect(isWhole).toBe(true);
			expect(done).toBe(1000);
			expect(Math.max(...blocks)).toBeLessThanOrEqual(SLICE_MILLISECONDS + each + 1e-6);
			expect(Math.max(...blocks)).toBeLessThan(LONGEST_FREEZE_MILLISECONDS);
			// without unnecessary pauses
			expect(blocks.length).toBeLessThanOrEqual(1 + Math.ceil((1000 * each) / SLICE_MILLISECONDS));
		}
	);

	it('stops if a step returns false', async () => {
		const { clock } = workClock();
		const seen: number[] = [];
		expect(await inSlices(10, (index) => seen.push(index) < 3, clock)).toBe(false);
		expect(seen).toEqual([0, 1, 2]);
	});
});

const MANY = 20_000;

describe('a long table', () => {
	afterEach(() => {
		vi.restoreAllMocks();
	});

	const rows = Array.from({ length: 10_000 }, (_, index) => [
		'Kazakhstan',
		String(1900 + (index % 200)),
		`${index}x`
	]);
	const table = makePlainTable({ name: 'wrong', columns: ['country', 'year', 'value'], rows });

	it('is understood in slices, even if all rows have errors', async () => {
		let now = 0;
		let pauses = 0;
		// each row takes a millisecond
		vi.spyOn(BROWSER_CLOCK, 'now').mockImplementation(() => (now += 1));
		vi.spyOn(BROWSER_CLOCK, 'pause').mockImplementation(() => {
			pauses += 1;
			return Promise.resolve();
		});
		const data = new UserData();
		data.gazetteer = gazetteer;
		await data.choose(table);
		expect(data.rows).toHaveLength(rows.length);
		const longestRows = SLICE_MILLISECONDS + 1;
		expect(pauses).toBeGreaterThanOrEqual(Math.floor(rows.length / longestRows) - 1);
	});

	/** The number of reads of fields, which must grow linearly with the table. */
	function countReads(count: number, work: (rows: readonly UserRow[]) => unknown): number {
		let reads = 0;
		const made = Array.from({ length: count }, (_, index): UserRow => {
			const plain = row({ index, year: 1900 + (index % 200), value: index });
			return new Proxy(plain, {
				get(target, key: keyof UserRow) {
					reads += 1;
					return target[key];
				}
			});
		});
		work(made);
		return reads;
	}

	it.each([
		['repeated rows', (made: readonly UserRow[]) => markRepeated(made, 'countries', 2)],
		['series', (made: readonly UserRow[]) => groupSeries(made, 'countries')],
		['years', (made: readonly UserRow[]) => listYears(made)],
		['units', (made: readonly UserRow[]) => listUnits(made, '')]
	] as const)('has its %s found in one pass', (_name, work) => {
		const few = countReads(1000, work);
		expect(few).toBeGreaterThan(0);
		expect(countReads(MANY, work)).toBeLessThanOrEqual((few * MANY * 1.2) / 1000);
	});
});
