import type { CDPSession } from '@playwright/test';
import { started } from './atlas-page';
import { expect, test } from './fixtures';

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
	await started(page);
	const ids = await page
		.locator('.story article[id]')
		.evaluateAll((articles) => articles.map(({ id }) => id));
	const place = ids.indexOf('khorgos');
	const topOf = (id: string) =>
		page.locator(`#${id}`).evaluate((element) => Math.abs(element.getBoundingClientRect().top));
	await expect.poll(() => topOf('khorgos')).toBeLessThan(120);
	const session = await page.context().newCDPSession(page);
	// scroll a little further, so that the step is the current one
	await page.mouse.wheel(0, 40);
	await swipe(session, [320, 500], [80, 510]);
	await expect.poll(() => topOf(ids[place + 1]!)).toBeLessThan(120);
	await swipe(session, [80, 500], [320, 490]);
	await expect.poll(() => topOf('khorgos')).toBeLessThan(120);
	// a vertical swipe scrolls, and a short one is a tap
	await swipe(session, [200, 500], [215, 420]);
	await swipe(session, [200, 500], [170, 500]);
	await expect.poll(() => topOf('khorgos')).toBeLessThan(844);
	expect(await topOf(ids[place + 1]!)).toBeGreaterThan(120);
});
