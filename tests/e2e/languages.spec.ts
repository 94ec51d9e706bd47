/** The atlas in its four languages: each page at an address of its own, whole, and in its own forms. */
import type { Page } from '@playwright/test';
import { started } from './atlas-page';
import { expect, test } from './fixtures';

const OTHERS = [
	{ language: 'ru', name: 'Русский', republic: 'Казахстан', count: '11\u00a0784' },
	{ language: 'zh', name: '中文', republic: '哈萨克斯坦', count: '11,784' },
	{ language: 'kk', name: 'Қазақша', republic: 'Қазақстан', count: '11\u00a0784' }
] as const;
const PAGES = ['', 'present', 'claims', 'data', 'about', 'relation', 'alignment', 'chinese-side'];

/** A language may weigh this much more than English, fonts included. */
const FONT_BUDGET_BYTES = 150_000;

/** Runs of English words in what a page says, outside what is marked as English or is a name. */
function englishProse(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const found = new Set<string>();
		const note = (text: string | null) => {
			for (const [run] of (text ?? '').matchAll(/\b[a-z]{2,}(?: [a-z]{2,}){2,}/g)) found.add(run);
		};
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		while (walker.nextNode()) {
			const element = walker.currentNode.parentElement!;
			if (element.closest('[lang="en"], [translate="no"], script, style, cite, code, pre'))
				continue;
			note(walker.currentNode.textContent);
		}
		for (const element of document.querySelectorAll(
			'[aria-label], [title], [alt], [placeholder]'
		)) {
			if (element.closest('[lang="en"]')) continue;
			for (const name of ['aria-label', 'title', 'alt', 'placeholder'])
				note(element.getAttribute(name));
		}
		note(document.title);
		return [...found];
	});
}

for (const { language, republic, count } of OTHERS) {
	test(`${language}: a republic in a year, its figures and its other languages`, async ({
		page
	}) => {
		await page.goto(`${language}/2018/kazakhstan`);
		await expect(page.locator('html')).toHaveAttribute('lang', language);
		await expect(page).toHaveTitle(new RegExp(republic));
		await expect(page.locator('main').first()).toContainText(count);
		const alternates = await page
			.locator('link[rel="alternate"][hreflang]')
			.evaluateAll((links) =>
				links.map((link) => [link.getAttribute('hreflang'), (link as HTMLLinkElement).href])
			);
		expect(alternates.map(([name]) => name)).toEqual(['en', 'ru', 'zh', 'kk', 'x-default']);
		for (const [, address] of alternates) {
			expect((await page.request.get(address!)).status(), address!).toBe(200);
		}
	});

	test(`${language}: no page is left in English`, async ({ page }) => {
		const left: Record<string, string[]> = {};
		for (const path of [...PAGES, '2005', '2018/uzbekistan?focus=investment']) {
			await page.goto(`${language}/${path}`);
			await started(page);
			const prose = await englishProse(page);
			if (prose.length > 0) left[path] = prose;
		}
		expect(left).toEqual({});
	});
}

test('the menu leads to the same view in another language, and back', async ({ page }) => {
	await page.goto('2018/kazakhstan?layers=students');
	await started(page);
	await page.getByRole('button', { name: 'Language: English' }).click();
	await page.getByRole('menuitemradio', { name: 'Қазақша' }).click();
	await expect(page).toHaveURL(/\/kk\/2018\/kazakhstan\?layers=students$/);
	await started(page);
	await page
		.getByRole('contentinfo')
		.or(page.locator('#figures'))
		.getByRole('link', { name: 'English' })
		.click();
	await expect(page).toHaveURL(/:\d+\/2018\/kazakhstan\?layers=students$/);
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('an old link with lang= opens the page in that language', async ({ page }) => {
	await page.goto('2016/uzbekistan?layers=students&lang=RU#figures');
	await expect(page).toHaveURL(/\/ru\/2016\/uzbekistan\?layers=students#figures$/);
	await page.goto('zh/claims?lang=en');
	await expect(page).toHaveURL(/:\d+\/claims$/);
	await page.goto('kk/?lang=xx');
	await expect(page.locator('html')).toHaveAttribute('lang', 'kk');
});

test('an address that is no page says so in the language of its folder', async ({ page }) => {
	const answer = await page.request.get('ru/2016/nowhere');
	expect(answer.status()).toBe(404);
	expect(await answer.text()).toContain('<html lang="ru"');
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });
	test('a page leads to its other languages', async ({ page }) => {
		await page.goto('ru/2016');
		await page.locator('#figures').getByRole('link', { name: '中文' }).click();
		await expect(page).toHaveURL(/\/zh\/2016$/);
		await expect(page.locator('#figures')).toContainText('哈萨克斯坦');
	});
});

test('Cyrillic pages, and the map in Chinese, load less than 150 kB of fonts more than English', async ({
	page
}) => {
	const fontBytes = async (path: string) => {
		await page.goto(path);
		await started(page);
		await page.evaluate(() => document.fonts.ready);
		return page.evaluate(() =>
			(performance.getEntriesByType('resource') as PerformanceResourceTiming[])
				// Chinese names stand in panels of every language
				.filter(({ name }) => name.endsWith('.woff2') && !/noto-sans-sc/.test(name))
				.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0)
		);
	};
	for (const path of ['2018/kazakhstan', 'claims']) {
		const english = await fontBytes(path);
		for (const { language } of OTHERS) {
			const bytes = await fontBytes(`${language}/${path}`);
			expect(bytes - english, `${language}/${path}`).toBeLessThan(FONT_BUDGET_BYTES);
		}
	}
	// a system with Chinese fonts asks for none of ours: what the map needs where there are none
	let chinese = 0;
	for (const cut of ['map', 'names']) {
		const answer = await page.request.get(`zh/fonts/noto-sans-sc-${cut}.woff2`);
		expect(answer.status()).toBe(200);
		chinese += (await answer.body()).length;
	}
	expect(chinese).toBeLessThan(FONT_BUDGET_BYTES);
});
