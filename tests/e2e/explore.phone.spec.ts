import { expect, test } from './fixtures';

const paths = [
	'/2018/tajikistan',
	'/2018?compare=kyrgyzstan,uzbekistan&per=head',
	'/2018?against=2013',
	'/2018/kazakhstan?against=sources',
	'/2018/uzbekistan?region=karakalpakstan',
	'/relation',
	'/alignment',
	'/chinese-side',
	'/claims',
	'/data'
];

for (const path of paths) {
	test(`${path} has no sideways scroll on a phone`, async ({ page }) => {
		await page.goto(path);
		await page.waitForLoadState('networkidle');
		const widths = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
		expect(widths[0]).toBe(widths[1]);
	});
}

test('a card that opens in the panel is brought into view', async ({ page }) => {
	await page.goto('/2018/kazakhstan');
	await page.waitForLoadState('networkidle');
	await page.getByRole('button', { name: /^1,466 holders/ }).click();
	const card = page.getByRole('group', { name: 'Who says 1,466?' });
	await expect(card.getByText('Says who')).toBeInViewport();
	const timeline = (await page.locator('.atlas-foot').boundingBox())!;
	const head = (await card.locator('.head').boundingBox())!;
	expect(head.y + head.height).toBeLessThan(timeline.y);
});
