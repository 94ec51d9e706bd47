/** A talk that somebody else added says so where none of its words, pictures and rings reach. */
import type { Page } from '@playwright/test';
import { packText } from '../../../src/lib/core/link/packed-text';
import { makeStoredTalk, makeTalkFile, waitForStart } from '../atlas-page';
import { expect, test } from '../fixtures';

const LABEL = 'Added by the sender, not by the atlas';
const fragment = `#talk=${packText(makeTalkFile())}`;
const label = (page: Page) => page.locator('[data-origin="sender"]');

/** Nothing of the page lies on the label, and nothing of the talk is where it is. */
async function expectOnTop(page: Page): Promise<void> {
	await expect(label(page)).toHaveText(LABEL);
	const covered = await label(page).evaluate((element) => {
		const { left, right, top, bottom } = element.getBoundingClientRect();
		const columns = Array.from(
			{ length: 21 },
			(_, index) => left + 1 + ((right - left - 2) * index) / 20
		);
		const under = [...document.querySelectorAll('.stage-column, .atlas-map, .stage-chart, h1, h2')]
			.map((each) => each.getBoundingClientRect())
			.filter((box) => box.height > 0 && box.top < bottom - 1 && box.bottom > 0);
		const isFree = columns.every((x) =>
			element.contains(document.elementFromPoint(x, (top + bottom) / 2))
		);
		return { isFree, under: under.length, top, isWide: right - left >= innerWidth - 20 };
	});
	expect(covered).toEqual({ isFree: true, under: 0, top: 0, isWide: true });
}

test('a talk from a link is labelled on stage, in full screen and while exploring', async ({
	page
}) => {
	await page.goto(`/present/own${fragment}`);
	await waitForStart(page);
	await expect(page.locator('.stage-bar .count')).toHaveText('1 of 2');
	await expectOnTop(page);
	await page.getByRole('button', { name: 'Full screen' }).click();
	await expectOnTop(page);
	await page.keyboard.press('e');
	await expect(page.locator('.explore-bar')).toBeVisible();
	await expect(label(page)).toHaveText(LABEL);
	await page.reload();
	await expect(label(page)).toHaveText(LABEL);
});

test('an own talk embeds in a course page, labelled, and is stored nowhere', async ({ page }) => {
	await page.setViewportSize({ width: 800, height: 600 });
	await page.goto(`/embed/present${fragment}`);
	await expect(page.locator('nav')).toContainText('1 of 2');
	await expectOnTop(page);
	const title = page.getByRole('heading', { level: 2 });
	const first = await title.innerText();
	await page.keyboard.press('ArrowRight');
	await expect(page.locator('nav')).toContainText('2 of 2');
	await expect(title).not.toHaveText(first);
	await expect(label(page)).toHaveText(LABEL);
	expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test.describe('the reader’s own talk', () => {
	test.use({ storageState: makeStoredTalk(), permissions: ['clipboard-read', 'clipboard-write'] });

	test('has no label, and its embed code opens it in a frame', async ({ page }) => {
		await page.goto('/present/own');
		await expect(page.locator('.stage-bar .count')).toHaveText('1 of 2');
		await expect(label(page)).toHaveCount(0);
		await page.goto('/talk');
		await page.getByRole('button', { name: 'Copy embed code' }).click();
		await expect(page.getByText('Embed code copied')).toBeVisible();
		const code = await page.evaluate(() => navigator.clipboard.readText());
		const [, src = ''] = /src="([^"]+)"/.exec(code) ?? [];
		expect(src).toContain('/embed/present#talk=');
		await page.goto(src.replaceAll('&amp;', '&'));
		await expect(page.locator('nav')).toContainText('1 of 2');
	});
});
