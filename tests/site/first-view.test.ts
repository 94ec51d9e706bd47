/** No page that readers land on grows unnoticed: see `npm run bench:first-view`. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RESULTS, weighFirstViews, type FirstView } from '../../scripts/bench-first-view.mjs';

const LARGEST_GROWTH = 1.03;
/** Of a map, as a host sends it. */
const BROTLI_BUDGET_BYTES = 15_000;
/** Before the first paint, of any page. */
const MOST_REQUESTS = 12;
const MOST_PAINT_BYTES = 120_000;
const isMap = (page: string) => page === 'index' || /(^|\/)\d{4}(\/|$)/.test(page);

const { pages: known } = JSON.parse(readFileSync(RESULTS, 'utf8')) as { pages: FirstView[] };
const now = weighFirstViews();

describe('the first view', () => {
	it.each(now.map((view) => [view.page, view] as const))(
		'of %s is at most a thirtieth larger than measured',
		(page, { rawBytes, brotliBytes, requests, paintBytes }) => {
			const before = known.find((view) => view.page === page);
			expect(before, 'run npm run bench:first-view and commit its results').toBeDefined();
			expect(rawBytes).toBeLessThanOrEqual(before!.rawBytes * LARGEST_GROWTH);
			expect(brotliBytes).toBeLessThanOrEqual(before!.brotliBytes * LARGEST_GROWTH);
			expect(requests).toBeLessThanOrEqual(Math.min(before!.requests, MOST_REQUESTS));
			expect(paintBytes).toBeLessThanOrEqual(
				Math.min(before!.paintBytes * LARGEST_GROWTH, MOST_PAINT_BYTES)
			);
			if (isMap(page)) expect(brotliBytes).toBeLessThanOrEqual(BROTLI_BUDGET_BYTES);
		}
	);
});
