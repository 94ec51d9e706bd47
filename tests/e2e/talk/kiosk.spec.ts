import type { Page } from '@playwright/test';
import { expectYear, findShownYear, waitForStart, findYearSlider } from '../atlas-page';
import { expect, test } from '../fixtures';
import { countRounds, holdClock, openKiosk, path, sign } from '../kiosk-page';
import { countAt } from '../talk-steps';

const search = (page: Page) => page.getByRole('combobox', { name: 'Search the atlas' });

test('a kiosk of years, and its visitors', async ({ page }) => {
	test.slow();
	const start = '/2022/kazakhstan?focus=students';
	await openKiosk(page, `${start}&kiosk`);
	await holdClock(page);

	await test.step('plays the years and starts over after the last', async () => {
		expect(path(page)()).toBe(start);
		const rounds = await countRounds(page);
		// a jump of the clock is one year, regardless of its length
		for (let jump = 0; jump < 4; jump += 1) await page.clock.fastForward(60_000);
		expect(await rounds()).toBe(1);
		expect(path(page)()).toBe(start);
		await expect(sign(page)).toHaveText('Playing automatically. Tap to explore.');
	});

	await test.step('a visitor pauses it immediately, and it returns to its start after they leave', async () => {
		const before = Number(await findShownYear(page).getAttribute('data-year'));
		await page.clock.fastForward(2400);
		await expectYear(page, before + 1);
		await page.keyboard.press('Shift');
		await expect(sign(page)).toBeHidden();
		await page.clock.fastForward(10_000);
		await expectYear(page, before + 1);
		await findYearSlider(page).focus();
		await page.keyboard.press('Home');
		await expectYear(page, 2005);
		await search(page).fill('Uzbekistan');
		await page.getByRole('listbox').getByRole('option').first().click();
		await page.clock.runFor(500);
		await expect.poll(path(page)).toMatch(/^\/2005\/uzbekistan/);
		await search(page).fill('Tash');
		await page.clock.fastForward(75_000);
		await expect(sign(page)).toContainText('Restarts in 1');
		await page.mouse.move(400, 400);
		await page.mouse.move(420, 400);
		await expect(sign(page)).toBeHidden();
		await page.clock.fastForward(75_000);
		await expect(sign(page)).toContainText('Restarts in');
		await page.clock.fastForward(20_000);
		await expect(sign(page)).toContainText('Playing automatically');
		await expect.poll(path(page)).toBe(start);
		await expect(page.getByRole('article', { name: 'Kazakhstan' })).toBeVisible();
		await expect(search(page)).toHaveValue('');
		await expectYear(page, 2022);
		await page.clock.fastForward(2400);
		await expectYear(page, 2023);
	});

	await test.step('a press that ends the loop does nothing else', async () => {
		const year = Number(await findShownYear(page).getAttribute('data-year'));
		await page.keyboard.press('Space');
		await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
		await page.clock.fastForward(5000);
		await expectYear(page, year);
	});

	await test.step('stays on the map, without what outlasts a visit', async () => {
		for (const name of [/^Share/, /^Save|^Take/, 'Menu', /^Theme/, /^Add/])
			await expect(page.getByRole('button', { name })).toHaveCount(0);
		for (const href of ['/claims', 'https://example.org/']) {
			await page.evaluate((target) => {
				const link = Object.assign(document.createElement('a'), { href: target });
				document.body.append(link);
				link.click();
			}, href);
		}
		expect(await page.evaluate(() => window.open('/about'))).toBeNull();
		expect(page.context().pages()).toHaveLength(1);
		expect(path(page)()).toMatch(/^\/20\d\d\/kazakhstan/);
	});
});

test('a kiosk of the story is a mode of the window', async ({ page, context }) => {
	await openKiosk(page, '/present/closing?kiosk=story,60');

	await test.step('plays the story and starts over after the last step', async () => {
		await expect(sign(page)).toHaveText('The talk is playing automatically. Tap to explore.');
		const count = page.locator('.stage-bar .count');
		for (const id of ['closing', 'opening', 'distrust']) {
			await expect(count).toHaveText(countAt(id));
			await page.clock.fastForward(24_000);
		}
		await expect.poll(path(page)).toBe('/present/astana-2013');
	});

	await test.step('is kept across links, not in addresses, and ended by kiosk=off', async () => {
		await page.goto('/2016?focus=students');
		await waitForStart(page);
		await expect(page.locator(':root')).toHaveAttribute('data-kiosk', 'visited');
		await page.goto('/about');
		await expect.poll(path(page)).toBe('/present/closing');
		await waitForStart(page);
		const other = await context.newPage();
		await other.goto('/about');
		await waitForStart(other);
		await expect(other.locator(':root')).not.toHaveAttribute('data-kiosk');
		await page.goto('/2016?kiosk=off&focus=students');
		await waitForStart(page);
		expect(path(page)()).toBe('/2016?focus=students');
		await expect(page.locator('.notice', { hasText: 'not recognised' })).toHaveCount(0);
		await expect(page.locator(':root')).not.toHaveAttribute('data-kiosk');
	});
});

test('a page with an error is reloaded as the same kiosk, but not while it is used', async ({
	page
}) => {
	await openKiosk(page, '/2013?kiosk=45');
	const fail = () =>
		page.evaluate(() => {
			document.querySelector('.live')!.dispatchEvent(new Event('webglcontextlost'));
			document.body.dataset.old = 'yes';
		});
	await fail();
	await page.keyboard.press('Shift');
	await page.clock.fastForward(30_000);
	await expect(page.locator('body[data-old]')).toBeAttached();
	await page.clock.fastForward(45_000);
	await expect(sign(page)).toContainText('Playing automatically');
	await page.clock.fastForward(300_000);
	await expect(page.locator('body:not([data-old])')).toBeAttached();
	await waitForStart(page);
	await expect(sign(page)).toContainText('Playing automatically');
	expect(path(page)()).toBe('/2013');
});
