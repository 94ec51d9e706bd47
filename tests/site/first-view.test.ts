/** No page that readers land on grows unnoticed: see `npm run bench:first-view`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BUDGETS, measureCompressed, whenAbove } from '../budgets';
import { SITE } from '../e2e/tested-files';
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

	it('has its shared styles within the first round trip', () => {
		const assets = join(SITE, '_app/immutable/assets');
		const shared = readdirSync(assets).filter((name) => /^layout\..*\.css$/.test(name));
		expect(shared).toHaveLength(1);
		const css = readFileSync(join(assets, shared[0]!), 'utf8');
		const bytes = measureCompressed([css], BUDGETS.sharedStyles);
		expect(bytes, whenAbove('sharedStyles')).toBeLessThanOrEqual(BUDGETS.sharedStyles);
	});
});
