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

test('bug: a panel that opened was built in one piece, which kept a slow phone waiting', async ({
	page
}) => {
	await page.goto('/2018');
	await waitForStart(page);
	const slow = await page.context().newCDPSession(page);
	await slow.send('Emulation.setCPUThrottlingRate', { rate: 4 });
	/** How many headings the panel has, each time that it grows. */
	const growth = await page.evaluateHandle(() => {
		const counts: number[] = [];
		const panel = document.querySelector('.atlas-panel')!;
		const count = () => counts.push(panel.querySelectorAll('h2, h3').length);
		new MutationObserver(count).observe(panel, { childList: true, subtree: true });
		return counts;
	});
	await page.getByRole('link', { name: 'Kazakhstan', exact: true }).first().tap();
	await expect(page.locator('#panel-missing')).toBeAttached();
	const counts = [...new Set(await growth.jsonValue())];
	expect(counts.length).toBeGreaterThan(3);
	// from the top down: nothing is taken away or comes before what is there
	expect(counts).toEqual([...counts].sort((a, b) => a - b));
});
