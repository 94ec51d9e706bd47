import { started } from './atlas-page';
import { expect, test } from './fixtures';

test('a card that opens in the panel is brought into view', async ({ page }) => {
	await page.goto('/2018/kazakhstan');
	await started(page);
	await page.getByRole('button', { name: /^1,466 holders/ }).click();
	const card = page.getByRole('group', { name: 'Who says 1,466?' });
	await expect(card.getByText('Says who')).toBeInViewport();
	const timeline = (await page.locator('.atlas-foot').boundingBox())!;
	const head = (await card.locator('.head').boundingBox())!;
	expect(head.y + head.height).toBeLessThan(timeline.y);
});
