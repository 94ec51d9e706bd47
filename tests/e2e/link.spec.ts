import {
	expectYear,
	waitForLiveMap,
	moveTo,
	readMap,
	watchFiles,
	findYearSlider
} from './atlas-page';
import { expect, test } from './fixtures';

test('the history of a visit', { tag: '@map' }, async ({ page }) => {
	const requested = watchFiles(page);
	await page.goto('/');
	await waitForLiveMap(page);

	await test.step('/ with its live map complete has requested at most 40 files', () => {
		expect(requested.size, [...requested].join('\n')).toBeLessThanOrEqual(40);
	});

	await test.step('Back and Forward go through countries, not through every year', async () => {
		await findYearSlider(page).focus();
		for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowRight');
		await expect(page).toHaveURL(/\/2021$/);
		await page.locator('button.country-label[data-country="UZB"]').click();
		await expect(page).toHaveURL(/\/2021\/uzbekistan$/);
		await page.goBack();
		await expect(page).toHaveURL(/\/2021$/);
		await expectYear(page, 2021);
		await expect(page.getByRole('article')).toHaveCount(0);
		await page.goForward();
		await expect(page.getByRole('article', { name: 'Uzbekistan' })).toBeVisible();
	});

	await test.step('Forward right after Back is not undone by a pending write of the link', async () => {
		await expect(page).toHaveURL(/\/2021\/uzbekistan$/);
		await page.evaluate(
			() =>
				new Promise<void>((resolve) => {
					addEventListener('popstate', () => setTimeout(resolve, 100), { once: true });
					history.back();
				})
		);
		await page.evaluate(() => {
			history.forward();
			// a busy page handles the step late
			const until = performance.now() + 200;
			while (performance.now() < until);
		});
		await expect(page).toHaveURL(/\/2021\/uzbekistan$/);
		await expect(page.getByRole('article', { name: 'Uzbekistan' })).toBeVisible();
	});

	await test.step('the reader’s move of the map changes the link, the page’s framing does not', async () => {
		// it is written after the pending link, which would have returned to all five
		await page.locator('canvas.maplibregl-canvas').focus();
		await page.keyboard.press('ArrowRight');
		await expect(page).toHaveURL(/\/2021\/uzbekistan\?at=/);
	});

	await test.step('bug: a link with a camera that closes a panel left the map off its centre', async () => {
		await moveTo(page, '/2013?layers=corridors&at=70,42,5.1');
		const longitude = () => readMap(page, (map) => map.getCenter().lng);
		await expect.poll(longitude).toBeCloseTo(70, 2);
	});

	await test.step('a link gives the same view at each load, camera included', async () => {
		await page.goto('/2013?layers=corridors,institutes&focus=corridors&at=70,42,5.1');
		await waitForLiveMap(page);
		await expect(page.locator('.sentence')).toContainText(/of \d+ corridors/);
		expect(await readMap(page, (map) => map.getZoom())).toBeCloseTo(5.1, 2);
		expect(await readMap(page, (map) => map.getCenter().lng)).toBeCloseTo(70, 2);
		await expect(page).toHaveURL(/layers=corridors,institutes&focus=corridors&at=70,42,5.1$/);
	});
});
