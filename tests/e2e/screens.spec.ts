/**
 * Screens as pictures, in both themes: what a measurement does not ask about, such as a legend that
 * lies on its own numbers. After a change that is meant: `npm run screens`, then look at each.
 */
import type { Page } from '@playwright/test';
import { openKind } from './atlas-page';
import { expect, test } from './fixtures';
import type { PageKind } from './page-kinds';

interface Screen extends PageKind {
	/** Of the picture's file: of `part`, or of the window. */
	name: string;
	isPhone?: boolean;
	/** What a reader does first. */
	act?: (page: Page) => Promise<void>;
}

const panel = '.atlas-panel article';

const SCREENS: readonly Screen[] = [
	{ name: 'region-2018', path: '/' },
	{ name: 'region-2005', path: '/2005' },
	{ name: 'region-2023-phone', path: '/2023', isPhone: true },
	{ name: 'kazakhstan-2013', path: '/2013/kazakhstan', last: panel },
	{ name: 'kyrgyzstan-2018-phone', path: '/2018/kyrgyzstan', last: panel, isPhone: true },
	{
		name: 'compared',
		path: '/2018?compare=kyrgyzstan,uzbekistan&per=head',
		last: `${panel} svg`,
		part: panel
	},
	{
		name: 'difference',
		path: '/2018?against=2013',
		last: `${panel} section`,
		part: '.atlas-panel'
	},
	{
		name: 'institute',
		path: '/2018?select=institute:ci-kaz-astana',
		last: '.selection-card',
		part: '.selection-card'
	},
	{
		name: 'source-card',
		path: '/2021/tajikistan',
		last: panel,
		part: '[role="dialog"]',
		act: async (page) => {
			// bug: sections that loaded above the figure left less room for the card
			await page.setViewportSize({ width: 1280, height: 1600 });
			await page.locator(`${panel} button[aria-haspopup="dialog"]`).first().click();
			// shown last: it needs tables of its own
			await expect(page.getByRole('dialog')).toContainText('Grade D');
		}
	},
	{
		name: 'search',
		path: '/2021',
		act: async (page) => {
			await page.getByRole('combobox').first().fill('khorgos');
			await expect(page.getByRole('option').first()).toBeVisible();
		}
	},
	{ name: 'article-phone', path: '/present', isPhone: true },
	{ name: 'stage-map', path: '/present/astana-2013', last: '.stage-bar' },
	{ name: 'stage-chart', path: '/present/scholarships', last: '.stage-bar' },
	{ name: 'claims', path: '/claims' },
	{ name: 'data', path: '/data' },
	{ name: 'about-phone', path: '/about', isPhone: true },
	{ name: 'relation', path: '/relation' },
	{ name: 'alignment', path: '/alignment' },
	{ name: 'workbench', path: '/workbench' },
	{ name: 'embed', path: '/embed/2016/kazakhstan' }
];

/** Other tests compare what is drawn on it, and what lies over it must be seen. */
async function hideMap(page: Page): Promise<void> {
	await page.evaluate(() => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync('svg.static-map { visibility: hidden }');
		document.adoptedStyleSheets.push(sheet);
	});
}

const PHONE = { width: 390, height: 844 };
const DESKTOP = { width: 1280, height: 800 };

for (const { name, isPhone, act, ...kind } of SCREENS) {
	test(`screen: ${name}`, async ({ page }) => {
		await page.setViewportSize(isPhone ? PHONE : DESKTOP);
		await openKind(page, kind);
		await act?.(page);
		await hideMap(page);
		await page.evaluate(() => document.fonts.ready);
		for (const colorScheme of ['light', 'dark'] as const) {
			await page.emulateMedia({ colorScheme });
			await expect(kind.part ? page.locator(kind.part) : page).toHaveScreenshot(
				`${name}-${colorScheme}.png`
			);
		}
	});
}
