import { expect, test } from '../fixtures';

test('bug: the overview cut titles to one line, and the frame of a step in its top row', async ({
	page
}) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await page.goto('/present/distrust');
	await expect(page.locator('.stage-bar')).toBeVisible();
	await page.keyboard.press('o');
	const overview = page.getByRole('dialog', { name: 'All steps' });
	const current = overview.locator('[aria-current="step"]');
	await expect(current).toBeFocused();

	const titles = overview.locator('li > p > span:last-child');
	const lines = await titles.evaluateAll((all) =>
		all.map((title) => {
			const line = Number.parseFloat(getComputedStyle(title).lineHeight);
			return Math.round(title.getBoundingClientRect().height / line);
		})
	);
	expect(Math.max(...lines)).toBe(2);

	const head = (await overview
		.getByRole('heading', { name: 'All steps' })
		.locator('..')
		.boundingBox())!;
	const frame = await current.evaluate((button) => {
		const { outlineWidth, outlineOffset } = getComputedStyle(button);
		const around = Number.parseFloat(outlineWidth) + Number.parseFloat(outlineOffset);
		return button.getBoundingClientRect().top - around;
	});
	expect(frame).toBeGreaterThanOrEqual(head.y + head.height);
	// all steps without scrolling
	expect(await overview.evaluate((box) => box.scrollHeight - box.clientHeight)).toBeLessThanOrEqual(
		1
	);
});
