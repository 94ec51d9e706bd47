import type { Page } from '@playwright/test';
import { expectYear, waitForLiveMap, findYearSlider } from './atlas-page';
import { expectNoViolations } from './axe';
import { expect, test } from './fixtures';

/** Watches the names over the map. @returns a reader of those that have been hidden since */
async function watchHiddenNames(page: Page): Promise<() => Promise<string[]>> {
	const handle = await page.evaluateHandle(() => {
		const hidden: string[] = [];
		for (const name of document.querySelectorAll<HTMLElement>('button.country-label'))
			new MutationObserver(() => name.hidden && hidden.push(name.dataset.country!)).observe(name, {
				attributeFilter: ['hidden']
			});
		return hidden;
	});
	return () => handle.jsonValue();
}

test(
	'a new user finds a figure, its source, a gap, and shares the view',
	{ tag: '@map' },
	async ({ page, browser }) => {
		await page.goto('/2016');
		await waitForLiveMap(page);
		await test.step('axe finds nothing on the live map', () => expectNoViolations(page));

		await findYearSlider(page).focus();
		await page.keyboard.press('ArrowRight');
		await page.keyboard.press('ArrowRight');
		await expectYear(page, 2018);

		await page.locator('button.country-label[data-country="KAZ"]').click();
		const panel = page.getByRole('article', { name: 'Kazakhstan' });
		const figure = panel.getByRole('button', { name: /^students in China: 11,784/ });
		await expect(figure).toBeVisible();
		await figure.click();
		await expect(panel.getByText('Source', { exact: true }).first()).toBeVisible();
		await expect(panel.getByText(/Ministry of Education/).first()).toBeVisible();

		await findYearSlider(page).focus();
		await page.keyboard.press('ArrowRight');
		await page.keyboard.press('ArrowRight');
		await expectYear(page, 2020);
		await expect(panel.getByText('no figure published').first()).toBeVisible();
		await expect(page).toHaveURL(/\/2020\/kazakhstan$/);

		// as sent, which is enough to read; link-contract.spec.ts opens links with scripts
		const other = await browser.newContext({ javaScriptEnabled: false });
		const copy = await other.newPage();
		await copy.goto(page.url());
		await expectYear(copy, 2020);
		await expect(copy.getByRole('article', { name: 'Kazakhstan' })).toBeVisible();
		await other.close();

		await test.step('the keyboard alone reaches a country and its source, and returns', async () => {
			await page.keyboard.press('ArrowLeft');
			await page.keyboard.press('ArrowLeft');
			await expectYear(page, 2018);
			const listHidden = await watchHiddenNames(page);
			await page.keyboard.press('Escape');
			await expect(panel).toHaveCount(0);
			await page.locator('button.country-label[data-country="TJK"]').focus();
			// bug: the map took its new size before its new view, and names disappeared in between
			expect(await listHidden()).toEqual([]);
			await page.keyboard.press('Enter');
			await expect(page.locator('aside#panel')).toBeFocused();
			const tajikistan = page.getByRole('article', { name: 'Tajikistan' });
			await tajikistan.getByRole('button', { name: /^students in China: 4,007/ }).focus();
			await page.keyboard.press('Enter');
			await expect(tajikistan.getByText('Source', { exact: true }).first()).toBeVisible();
			// the card first, then the panel
			await page.keyboard.press('Escape');
			await expect(tajikistan.getByText('Source', { exact: true })).toHaveCount(0);
			await page.keyboard.press('Escape');
			await expect(page).toHaveURL(/\/2018$/);
		});

		await test.step('with reduced motion the year changes without animation', async () => {
			await page.emulateMedia({ reducedMotion: 'reduce' });
			await page.getByRole('button', { name: 'Next year' }).click();
			await expectYear(page, 2019);
		});
	}
);
