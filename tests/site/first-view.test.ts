/** No page that readers land on grows unnoticed: see `npm run bench:first-view`. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BUDGETS, whenAbove } from '../budgets';
import { RESULTS, weighFirstViews, type FirstView } from '../../bench/first-view.mjs';

/** A tenth: a few rows never exceed it. */
const LARGEST_GROWTH = 1.1;
/** Before the first paint, of any page. */
const MOST_REQUESTS = 9;
const WHEN_LARGER =
	'The page grew by more than a tenth since it was measured. If rows made it grow, run ' +
	'npm run bench:first-view and commit its results; if code did, make the code smaller.';
const isMap = (page: string) => page === 'index' || /(^|\/)\d{4}(\/|$)/.test(page);

const { rows: known } = JSON.parse(readFileSync(RESULTS, 'utf8')) as { rows: FirstView[] };
const now = weighFirstViews();

describe('the first view', () => {
	it.each(now.map((view) => [view.page, view] as const))(
		'of %s is at most a tenth larger than measured',
		(page, { html, sent, requests, painted }) => {
			const before = known.find((view) => view.page === page);
			expect(before, 'run npm run bench:first-view and commit its results').toBeDefined();
			expect(html, WHEN_LARGER).toBeLessThanOrEqual(before!.html * LARGEST_GROWTH);
			expect(sent, WHEN_LARGER).toBeLessThanOrEqual(before!.sent * LARGEST_GROWTH);
			expect(requests).toBeLessThanOrEqual(Math.min(before!.requests, MOST_REQUESTS));
			expect(painted, WHEN_LARGER).toBeLessThanOrEqual(before!.painted * LARGEST_GROWTH);
			expect(painted, whenAbove('firstPaint')).toBeLessThanOrEqual(BUDGETS.firstPaint);
			if (isMap(page)) expect(sent, whenAbove('mapSent')).toBeLessThanOrEqual(BUDGETS.mapSent);
		}
	);
});
