import type { CDPSession, Locator, Page } from '@playwright/test';
import { waitForStart } from '../atlas-page';
import { expect, test } from '../fixtures';

type Point = readonly [x: number, y: number];

/** A swipe from one point to another. */
async function swipe(session: CDPSession, [fromX, fromY]: Point, [toX, toY]: Point): Promise<void> {
	const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', x: number, y: number) =>
		session.send('Input.dispatchTouchEvent', {
			type,
			touchPoints: type === 'touchEnd' ? [] : [{ x, y }]
		});
	await send('touchStart', fromX, fromY);
	for (let step = 1; step <= 4; step++)
		await send('touchMove', fromX + ((toX - fromX) * step) / 4, fromY + ((toY - fromY) * step) / 4);
	await send('touchEnd', toX, toY);
}

test('on a phone a swipe goes from step to step of the article, and back', async ({ page }) => {
	await page.goto('/present#khorgos');
	await waitForStart(page);
	const ids = await page
		.locator('.story article[id]')
		.evaluateAll((articles) => articles.map(({ id }) => id));
	const place = ids.indexOf('khorgos');
	const measureTop = (id: string) =>
		page.locator(`#${id}`).evaluate((element) => Math.abs(element.getBoundingClientRect().top));
	await expect.poll(() => measureTop('khorgos')).toBeLessThan(120);
	const session = await page.context().newCDPSession(page);
	// scroll a little further, so that the step is the current one
	await page.mouse.wheel(0, 40);
	await swipe(session, [320, 500], [80, 510]);
	await expect.poll(() => measureTop(ids[place + 1]!)).toBeLessThan(120);
	await swipe(session, [80, 500], [320, 490]);
	await expect.poll(() => measureTop('khorgos')).toBeLessThan(120);
	// a vertical swipe scrolls, and a short one is a tap
	await swipe(session, [200, 500], [215, 420]);
	await swipe(session, [200, 500], [170, 500]);
	await expect.poll(() => measureTop('khorgos')).toBeLessThan(844);
	expect(await measureTop(ids[place + 1]!)).toBeGreaterThan(120);

	await test.step('bug: the first swipe, over the opening, did nothing', async () => {
		await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
		await swipe(session, [320, 500], [80, 510]);
		await expect.poll(() => measureTop(ids[1]!)).toBeLessThan(120);
	});

	const question = page.locator('#check-2');
	const years = question.getByRole('slider');
	await test.step('bug: on a phone the years of a line could not be changed by keys', async () => {
		await page.locator('#check').scrollIntoViewIfNeeded();
		await expect(years).toHaveCount(13);
	});

	await test.step('bug: a line that a finger drew turned the page', async () => {
		const hand = question.locator('.hand');
		await hand.scrollIntoViewIfNeeded();
		const { x, y, width, height } = (await hand.boundingBox())!;
		const scrolled = await page.evaluate(() => scrollY);
		await swipe(session, [x + 0.8 * width, y + 0.5 * height], [x + 0.1 * width, y + 0.6 * height]);
		await expect(years.nth(4)).toHaveAttribute('aria-valuetext', /\d/);
		expect(await page.evaluate(() => scrollY)).toBe(scrolled);
	});
});

/** Taps a figure, and expects its source to fit the screen and nothing else to happen. */
async function tapFigure(page: Page, figure: Locator): Promise<void> {
	const address = page.url();
	await figure.scrollIntoViewIfNeeded();
	const target = await figure.evaluate((button) => {
		const { width, height } = getComputedStyle(button, '::after');
		return [parseFloat(width), parseFloat(height)];
	});
	for (const px of target) expect(px).toBeGreaterThanOrEqual(44);
	await figure.tap();
	const card = page.getByRole('dialog', { name: /^Source of/ });
	await expect(card).toBeVisible();
	await expect(card).toContainText(/\w{3}/);
	const { x, y, width, height } = (await card.boundingBox())!;
	const { width: across, height: down } = page.viewportSize()!;
	expect(Math.min(x, y, across - x - width, down - y - height)).toBeGreaterThanOrEqual(0);
	expect(page.url()).toBe(address);
	await page.keyboard.press('Escape');
	await expect(card).toBeHidden();
	// the same with the keyboard
	await figure.focus();
	await page.keyboard.press('Enter');
	await expect(card).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(card).toBeHidden();
	expect(page.url()).toBe(address);

	await test.step('bug: before a card had the focus, the stage took its Escape', async () => {
		await page.keyboard.press('Enter');
		await expect(card).toBeVisible();
		await figure.dispatchEvent('keydown', { key: 'Escape' });
		await expect(card).toBeHidden();
	});
}

test('on a phone each figure of the talk opens its source, in the words and of the chart', async ({
	page
}) => {
	for (const path of ['/present/khorgos', '/present#khorgos']) {
		await page.goto(path);
		await waitForStart(page);
		// on stage its chart, a large one, is outside the column
		const [words, chart] = path.includes('#')
			? ['#khorgos', '#khorgos']
			: ['.stage-column', '.stage-chart'];
		await tapFigure(page, page.locator(words).locator('p button.wide-target').first());
		const figures = page.locator(chart).locator('.chart-figures');
		await figures.locator('summary').tap();
		await tapFigure(page, figures.getByRole('listitem').getByRole('button').first());
	}
});

test('bug: on a phone the words of charts and maps were 8 px high before the first touch', async ({
	page
}) => {
	await page.goto('/present');
	await waitForStart(page);
	const shown = await page.locator('.story article').evaluateAll((articles) =>
		articles.map((article) => ({
			id: article.id,
			letters: [...article.querySelectorAll<SVGSVGElement>('svg.step-chart')].flatMap((chart) => {
				const factor = chart.getBoundingClientRect().width / chart.viewBox.baseVal.width;
				const words = [...chart.querySelectorAll('text')];
				return words.map((word) => parseFloat(getComputedStyle(word).fontSize) * factor);
			}),
			pictures: [...article.querySelectorAll('.between picture')]
				.filter((picture) => picture.getClientRects().length > 0)
				.map((picture) => ({
					width: picture.getBoundingClientRect().width,
					drawnFor: Number(picture.querySelector('source')!.getAttribute('width'))
				}))
		}))
	);
	expect(shown.flatMap(({ pictures }) => pictures).length).toBeGreaterThan(5);
	for (const { id, letters, pictures } of shown) {
		expect(Math.min(Infinity, ...letters), id).toBeGreaterThanOrEqual(12);
		// drawn at that size with words of 12 px and more: data/build/views/views.test.ts
		for (const { width, drawnFor } of pictures) expect(width, id).toBeGreaterThanOrEqual(drawnFor);
	}
	const first = page.locator('.article-opening img:visible');
	await expect
		.poll(() => first.evaluate((image: HTMLImageElement) => image.currentSrc))
		.toMatch(/opening-upright-(light|dark)\.webp/);
});
