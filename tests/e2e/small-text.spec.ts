/** Text sizes on stage; `page-kinds.spec.ts` checks those of every kind of page. */
import { expect, test } from './fixtures';
import { findTextUnder } from './small-text';

const LEAST_ON_STAGE_PX = 20;

test('no text is under 20 px on a stage of 1080, including source cards and help', async ({
	page
}) => {
	await page.setViewportSize({ width: 1920, height: 1080 });
	await page.goto('/present/trade');
	await expect(page.locator('.stage-bar')).toBeVisible();
	expect(await findTextUnder(page, LEAST_ON_STAGE_PX), 'step').toEqual([]);
	await page.locator('.stage-column button').first().click();
	await expect(page.locator('.provenance-popover')).toBeVisible();
	expect(await findTextUnder(page, LEAST_ON_STAGE_PX), 'source card').toEqual([]);
	await page.keyboard.press('Escape');
	await page.keyboard.press('?');
	await expect(page.getByRole('dialog')).toBeVisible();
	expect(await findTextUnder(page, LEAST_ON_STAGE_PX), 'help').toEqual([]);
});
