/** Every step of the talk at seven sizes and two sizes of text; the six worst are in `present-steps.spec.ts`. */
import { hasMap } from '../../src/lib/story/talk';
import { TALK } from './exported-talk';
import { expect, test } from './fixtures';
import { findStageFaults } from './stage-faults';
import { countAt } from './talk-steps';
import { STAGE_SIZES } from '../stage-sizes';

/** From 100 to 150 per cent. */
const LARGEST_PRESSES = 5;

for (const [width, height] of STAGE_SIZES) {
	test(`no step is cut or covered at ${width} × ${height}`, async ({ page }) => {
		test.slow();
		await page.setViewportSize({ width, height });
		for (const step of TALK.steps) {
			const labels = hasMap(step) ? step.callouts.map(({ label }) => label) : [];
			await page.goto(`/present/${step.id}`);
			await expect(page.locator('.stage-bar .count')).toHaveText(countAt(step.id));
			await expect.poll(() => findStageFaults(page, labels), step.id).toEqual([]);
		}
		if (width < 720) return;
		for (let press = 0; press < LARGEST_PRESSES; press++) await page.keyboard.press('+');
		for (const step of TALK.steps) {
			const labels = hasMap(step) ? step.callouts.map(({ label }) => label) : [];
			await page.goto(`/present/${step.id}`);
			await expect.poll(() => findStageFaults(page, labels), `${step.id}, large`).toEqual([]);
		}
	});
}
