import { expectYear, waitForLiveMap, waitForStart, findYearSlider } from './atlas-page';
import { expect, test } from './fixtures';

test(
	'a phone shows one layer, a list with the figures, and does not scroll sideways',
	{ tag: '@map' },
	async ({ page }) => {
		await page.goto('/2018');
		// the touch that starts the page also loads its map
		await waitForStart(page);
		await waitForLiveMap(page);
		await expect(page.getByRole('link', { name: 'Kazakhstan', exact: true })).toBeVisible();
		await expect(page.getByRole('listitem').filter({ hasText: /^Kazakhstan/ })).toContainText(
			'11,784'
		);
		const widths = await page.evaluate(() => [
			document.documentElement.scrollWidth,
			document.documentElement.clientWidth
		]);
		expect(widths[0]).toBe(widths[1]);
	}
);

test('a row opens the country; a finger drags the year', async ({ page }) => {
	await page.goto('/2018');
	// the notice of the missing live map moves the list as the page starts
	await waitForStart(page);
	await page.getByRole('link', { name: 'Uzbekistan', exact: true }).click();
	await expect(page.getByRole('article', { name: 'Uzbekistan' })).toBeVisible();
	const box = (await findYearSlider(page).boundingBox())!;
	await page.touchscreen.tap(box.x + (box.width / 19) * 11.5, box.y + box.height / 2);
	await expectYear(page, 2016);
	await expect(page).toHaveURL(/\/2016\/uzbekistan/);
});

test('bug: on a phone the card of a place that was found lay below the fold', async ({ page }) => {
	await page.goto('/2018?select=place:609655');
	const card = page.getByRole('article', { name: 'Karaganda' });
	await expect(card).toBeVisible();
	const [{ y, height }, map, footer] = await Promise.all([
		card.boundingBox().then((found) => found!),
		page.locator('.atlas-map').boundingBox(),
		page.locator('.atlas-footer').boundingBox()
	]);
	// directly under the map, and entirely above the timeline
	expect(y - (map!.y + map!.height)).toBeLessThan(24);
	expect(y + height).toBeLessThanOrEqual(footer!.y);
});

test('bug: on a phone a line began with the comma after a figure', async ({ page }) => {
	await page.goto('/ru/2018?layers=corridors');
	const sentence = page.locator('.headline .sentence');
	// the page of 2018 has a sentence of its own until the link's layer is there
	await expect(sentence).toContainText('коридор');
	const [figureBottom, commaBottom] = await sentence.evaluate((element) => {
		const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
		const comma = document.createRange();
		while (texts.nextNode()) {
			const at = texts.currentNode.textContent!.indexOf(',');
			if (at < 0) continue;
			comma.setStart(texts.currentNode, at);
			comma.setEnd(texts.currentNode, at + 1);
			break;
		}
		return [element.querySelector('button')!, comma].map(
			(each) => each.getBoundingClientRect().bottom
		);
	});
	expect(Math.abs(figureBottom! - commaBottom!)).toBeLessThan(8);
});

test('bug: on a phone of 320 px the search lay under the title', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await page.goto('/2018');
	const title = (await page.getByRole('link', { name: 'Soft Power Atlas' }).boundingBox())!;
	const search = (await page.getByRole('combobox').locator('..').boundingBox())!;
	const menu = (await page.getByRole('button', { name: 'Menu' }).boundingBox())!;
	expect(search.x).toBeGreaterThanOrEqual(title.x + title.width);
	expect(search.width).toBeGreaterThanOrEqual(44);
	expect(menu.x + menu.width).toBeLessThanOrEqual(320);
});

test('bug: on a tablet the names of levels of agreement were cut', async ({ page }) => {
	await page.setViewportSize({ width: 720, height: 900 });
	await page.goto('/alignment');
	const cut = await page.locator('.words span').evaluateAll((names) =>
		names
			.filter(({ scrollWidth, clientWidth, scrollHeight, clientHeight }) => {
				return scrollWidth > clientWidth || scrollHeight > clientHeight;
			})
			.map(({ textContent }) => textContent)
	);
	expect(cut).toEqual([]);
	expect(await page.locator('.words span').count()).toBeGreaterThan(10);
});
