/** Checks for every language of the atlas: each page has its own URL, is complete and uses its own formats. */
import type { APIRequestContext, Page } from '@playwright/test';
import { LANGUAGES, type Language } from '../../scripts/messages/languages.mjs';
import { checkEach, waitForStart } from './atlas-page';
import { expect } from './fixtures';

/** A language other than English, and texts of its page of Kazakhstan in 2018. */
export interface OtherLanguage {
	language: Exclude<Language, 'en'>;
	country: string;
	count: string;
}

const PAGES = [
	'',
	'present',
	'claims',
	'data',
	'about',
	'relation',
	'alignment',
	'chinese-side',
	'outcomes',
	'questions',
	'workbench',
	'2005',
	'2018/uzbekistan?focus=investment'
];

/** Runs of English words on a page, except text marked as English and names. */
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

/** @param built languages that the tested site has */
export async function expectOwnForms(
	request: APIRequestContext,
	{ language, country, count }: OtherLanguage,
	built: readonly string[]
): Promise<void> {
	const html = await (await request.get(`${language}/2018/kazakhstan`)).text();
	expect(html).toContain(`<html lang="${language}"`);
	expect(/<title>(.*?)<\/title>/.exec(html)?.[1]).toContain(country);
	expect(/<main.*<\/main>/s.exec(html)?.[0]).toContain(count);
	const alternates = [
		...html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)
	].map(([, name = '', url = '']) => [name, url] as const);
	expect(alternates.map(([name]) => name)).toEqual([...LANGUAGES, 'x-default']);
	for (const [name, url] of alternates) {
		if (name !== 'x-default' && !built.includes(name)) continue;
		// the tested site has the URL of `npm start`
		const { pathname } = new URL(url);
		expect((await request.get(pathname)).status(), url).toBe(200);
	}
}

export async function expectNoEnglish(page: Page, language: string): Promise<void> {
	const left: Record<string, string[]> = {};
	const paths = PAGES.map((path) => `/${language}/${path}`);
	await checkEach(page, paths, async (path) => {
		const prose = await englishProse(page);
		if (prose.length > 0) left[path] = prose;
	});
	expect(left).toEqual({});
}

/** Bytes of the fonts that the page requested, without Chinese names, which are in panels of every language. */
export async function countFontBytes(page: Page): Promise<number> {
	await waitForStart(page);
	await page.evaluate(() => document.fonts.ready);
	return page.evaluate(() =>
		(performance.getEntriesByType('resource') as PerformanceResourceTiming[])
			.filter(({ name }) => name.endsWith('.woff2') && !/noto-sans-sc/.test(name))
			.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0)
	);
}
