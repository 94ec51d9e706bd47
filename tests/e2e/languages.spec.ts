/** The atlas in Russian; languages.release.spec.ts checks the two others. */
import { BUDGETS, whenAbove } from '../budgets';
import { expect, test } from './fixtures';
import {
	expectNoEnglish,
	expectOwnForms,
	countFontBytes,
	type OtherLanguage
} from './language-pages';

const RUSSIAN: OtherLanguage = { language: 'ru', country: 'Казахстан', count: '11\u00a0784' };

test('in Russian: a country in a year, its figures and its other languages', ({ request }) =>
	expectOwnForms(request, RUSSIAN, ['en', 'ru']));

test('in Russian: no page has English text', ({ page }) => expectNoEnglish(page, 'ru'));

test('the menu opens the same view in another language, and back, with less than 150 kB more of fonts', async ({
	page
}) => {
	await page.goto('2018/kazakhstan?layers=students');
	const english = await countFontBytes(page);
	await page.getByRole('button', { name: 'Language: English' }).click();
	await page.getByRole('menuitemradio', { name: 'Русский' }).click();
	await expect(page).toHaveURL(/\/ru\/2018\/kazakhstan\?layers=students$/);
	expect((await countFontBytes(page)) - english, whenAbove('language')).toBeLessThan(
		BUDGETS.language
	);
	const back = page.getByRole('contentinfo').or(page.locator('#figures'));
	await back.getByRole('link', { name: 'English' }).click();
	await expect(page).toHaveURL(/:\d+\/2018\/kazakhstan\?layers=students$/);
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('an old link with lang= opens the page in that language, with less than 150 kB more of fonts', async ({
	page
}) => {
	await page.goto('2016/uzbekistan?layers=students&lang=RU#figures');
	await expect(page).toHaveURL(/\/ru\/2016\/uzbekistan\?layers=students#figures$/);
	await page.goto('ru/claims?lang=en');
	await expect(page).toHaveURL(/:\d+\/claims$/);
	const english = await countFontBytes(page);
	await page.goto('ru/claims?lang=xx');
	await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
	expect((await countFontBytes(page)) - english, whenAbove('language')).toBeLessThan(
		BUDGETS.language
	);
});

test('an unknown address says so in the language of its folder', async ({ page }) => {
	const answer = await page.request.get('ru/2016/nowhere');
	expect(answer.status()).toBe(404);
	expect(await answer.text()).toContain('<html lang="ru"');
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });
	test('a page links to its other languages', async ({ page }) => {
		await page.goto('2016');
		// by keyboard: what is laid out when it comes near would move the link between aim and click
		await page.locator('#figures').getByRole('link', { name: 'Русский' }).press('Enter');
		await expect(page).toHaveURL(/\/ru\/2016$/);
		await expect(page.locator('#figures')).toContainText('Казахстан');
	});
});
