import { waitForStart } from './atlas-page';
import { expect, test } from './fixtures';

test('a card that opens in the panel scrolls into view', async ({ page }) => {
	await page.goto('/2018/kazakhstan');
	await waitForStart(page);
	await page.getByRole('button', { name: /^holders of .*: 1,466/ }).click();
	const card = page.getByRole('group', { name: 'Source of 1,466' });
	await expect(card.getByText('Source', { exact: true }).first()).toBeInViewport();
	const timeline = (await page.locator('.atlas-footer').boundingBox())!;
	const head = (await card.locator('.head').boundingBox())!;
	expect(head.y + head.height).toBeLessThan(timeline.y);
});

// bug: the rule that keeps a notice next to the year on a tablet squeezed it to a third of a phone
test('an error notice uses the full width of the phone', async ({ page }) => {
	await page.goto('/2018?region=atlantis');
	const notice = page.locator('.notice').first();
	await expect(notice).toBeVisible();
	const { width } = (await notice.boundingBox())!;
	expect(width).toBeGreaterThan(390 - 2 * 16 - 1);
});
