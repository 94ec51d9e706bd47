/** The atlas in Chinese and Kazakh; languages.spec.ts has the same for Russian. */
import { LANGUAGES } from '../../scripts/messages/languages.mjs';
import { openKind, waitForStart } from './atlas-page';
import { expectNoViolations } from './axe';
import { BUDGETS } from '../budgets';
import { expect, test } from './fixtures';
import {
	expectNoEnglish,
	expectOwnForms,
	countFontBytes,
	type OtherLanguage
} from './language-pages';
import { expectWholeLegend } from './legend-column';
import { listKindsIn } from './page-kinds';

const OTHERS: readonly OtherLanguage[] = [
	{ language: 'ru', country: 'Казахстан', count: '11\u00a0784' },
	{ language: 'zh', country: '哈萨克斯坦', count: '11,784' },
	{ language: 'kk', country: 'Қазақстан', count: '11\u00a0784' }
];

for (const other of OTHERS) {
	test(`${other.language}: a country in a year, its figures and its other languages`, ({
		request
	}) => expectOwnForms(request, other, LANGUAGES));
}

for (const language of ['zh', 'kk'] as const) {
	test(`${language}: the legend is whole in low windows, and next to a panel`, ({ page }) =>
		expectWholeLegend(page, language));

	test(`${language}: no page is left in English`, ({ page }) => expectNoEnglish(page, language));

	test.describe('axe finds nothing, dark, on', () => {
		// the missing page
		test.use({ allowedErrors: /404|Not found/ });
		for (const kind of listKindsIn(language)) {
			test(kind.path, async ({ page }) => {
				await openKind(page, kind);
				await expectNoViolations(page, { themes: ['dark'] });
			});
		}
	});
}

test('menu and old links open Kazakh, also from Chinese', async ({ page }) => {
	await page.goto('2018/kazakhstan?layers=students');
	await waitForStart(page);
	await page.getByRole('button', { name: 'Language: English' }).click();
	await page.getByRole('menuitemradio', { name: 'Қазақша' }).click();
	await expect(page).toHaveURL(/\/kk\/2018\/kazakhstan\?layers=students$/);
	await page.goto('zh/claims?lang=en');
	await expect(page).toHaveURL(/:\d+\/claims$/);
	await page.goto('kk/?lang=xx');
	await expect(page.locator('html')).toHaveAttribute('lang', 'kk');
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });
	test('a page links to its other languages', async ({ page }) => {
		await page.goto('ru/2016');
		await page.locator('#figures').getByRole('link', { name: '中文' }).click();
		await expect(page).toHaveURL(/\/zh\/2016$/);
		await expect(page.locator('#figures')).toContainText('哈萨克斯坦');
	});
});

test('Kazakh and Chinese pages, and the map in Chinese, load less than 152 kB of fonts more than English', async ({
	page
}) => {
	for (const path of ['2018/kazakhstan', 'claims']) {
		await page.goto(path);
		const english = await countFontBytes(page);
		for (const language of ['zh', 'kk']) {
			await page.goto(`${language}/${path}`);
			const bytes = await countFontBytes(page);
			expect(bytes - english, `${language}/${path}`).toBeLessThan(BUDGETS.language);
		}
	}
	// a system with Chinese fonts requests none of ours: what the map needs without them
	let chinese = 0;
	for (const cut of ['map', 'names']) {
		const answer = await page.request.get(`fonts/noto-sans-sc-${cut}.woff2`);
		expect(answer.status()).toBe(200);
		chinese += (await answer.body()).length;
	}
	expect(chinese).toBeLessThan(BUDGETS.language);
});
