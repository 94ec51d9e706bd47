import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { BuiltEdition } from '../../src/lib/core/data/edition-file';
import { followBar, expectYear, findShownYear, waitForStart, findYearSlider } from './atlas-page';
import { expect, test } from './fixtures';
import { countAt } from './talk-steps';

const { edition } = JSON.parse(
	readFileSync('src/lib/core/data/built/edition.json', 'utf8')
) as BuiltEdition;

/** Opens a page whose scripts are blocked until the returned function is called. */
async function openBlocked(page: Page, path: string): Promise<() => void> {
	let start: (() => void) | undefined;
	const canStart = new Promise<void>((resolve) => (start = resolve));
	await page.route('**/_app/**/*.js', async (route) => {
		await canStart;
		await route.continue();
	});
	await page.goto(path, { waitUntil: 'commit' });
	// on a step of the talk the heading of its map follows the step's own
	await page.getByRole('heading', { level: 1 }).last().waitFor();
	return () => start?.();
}

/** What a reader does on a page that has not started, and the expected result once it has. */
interface EarlyAct {
	control: string;
	act: (page: Page) => Promise<unknown>;
	kept: (page: Page) => Promise<unknown>;
}

const chineseYear = (page: Page) => page.getByLabel('At the end of');
const details = (page: Page, name: string | RegExp) =>
	page.locator('details', { has: page.locator('summary', { hasText: name }) });
const summary = (page: Page, name: string | RegExp) => page.locator('summary', { hasText: name });
const pill = (page: Page, group: string, name: string) =>
	page.getByRole('group', { name: group, exact: true }).getByText(name, { exact: true });

/** All acts of a page are done before it starts. */
const EARLY_ACTS: readonly (readonly [path: string, ...acts: EarlyAct[]])[] = [
	[
		'/chinese-side',
		{
			control: 'a select that is bound, chosen from twice (it said 2008 and showed 2023)',
			act: async (page) => {
				await chineseYear(page).selectOption('2020');
				await chineseYear(page).selectOption('2008');
			},
			kept: async (page) => {
				const row = page.getByRole('row', { name: /^Xinjiang/ });
				// in 2023 there are more than nine
				await expect(row.getByRole('cell').last()).toHaveText(/^[1-9]$/);
				await expect(chineseYear(page)).toHaveValue('2008');
			}
		}
	],
	[
		'/2018?period=since',
		{
			control: 'a select of the timeline',
			act: (page) => page.getByLabel('First year of the total').selectOption('2013'),
			kept: (page) => expect(page).toHaveURL(/since=2013/)
		},
		{
			control: 'a part that opens, whose list comes late',
			act: (page) => summary(page, 'On the map now').click(),
			kept: (page) => expect(page.locator('#in-view li').first()).toBeVisible()
		},
		{
			control: 'a year chosen by keys, read before the scripts of a slow network have come',
			act: async (page) => {
				await expect(page.locator('.sentence')).toContainText('29,885');
				await expect(page.locator('svg.static-map:not(.only-in-phone) .ribbons path')).toHaveCount(
					5
				);
				await findYearSlider(page).press('End');
			},
			kept: async (page) => {
				await expectYear(page, 2023);
				await expect(page).toHaveURL(/\/2023\?/);
				await expect(findYearSlider(page)).toHaveValue('2023');
			}
		}
	],
	[
		'/2018',
		{
			control: 'a part of the legend that opens',
			act: (page) => page.locator('.atlas-legend .students summary').click(),
			kept: (page) => expect(page.locator('.atlas-legend .students input').first()).toBeVisible()
		},
		{
			control: 'a link to a place on the page that opens it',
			act: (page) => page.locator('.atlas-credit a[href="#in-view"]').click(),
			kept: (page) => expect(page.locator('#in-view details')).toHaveJSProperty('open', true)
		},
		{
			control: 'a button',
			act: (page) => page.getByRole('button', { name: 'Play', exact: true }).click(),
			kept: (page) => expect(findShownYear(page)).not.toHaveAttribute('data-year', '2018')
		}
	],
	[
		'/relation',
		{
			control: 'a slider moved by keys',
			act: (page) => page.getByRole('slider').first().press('End'),
			kept: (page) => expect(page).toHaveURL(/\blag=5\b/)
		},
		{
			control: 'a part opened with a key',
			act: (page) => summary(page, 'Table of all points').press('Enter'),
			kept: (page) => expect(details(page, 'Table of all points')).toHaveJSProperty('open', true)
		},
		{
			control: 'a part opened and closed again',
			act: async (page) => {
				await summary(page, 'Sources of the points').click();
				await summary(page, 'Sources of the points').click();
			},
			kept: (page) => expect(details(page, 'Sources of the points')).toHaveJSProperty('open', false)
		},
		{
			control: 'radio buttons chosen one after the other are one step of the history',
			act: async (page) => {
				await pill(page, 'Money (horizontal axis)', 'trade in goods').click();
				await pill(page, 'Money (horizontal axis)', 'construction contracts').click();
			},
			kept: async (page) => {
				await expect(page).toHaveURL(/\binvestment=construction\b/);
				await page.goBack();
				await expect(page).not.toHaveURL(/investment=/);
			}
		}
	],
	[
		'/alignment',
		{
			control: 'a slider pressed with the pointer',
			act: (page) => page.getByRole('slider').click({ position: { x: 2, y: 8 } }),
			kept: (page) => expect(page).toHaveURL(/\byear=2005\b/)
		},
		{
			control: 'a switch',
			act: (page) => page.getByRole('switch').click(),
			kept: (page) => expect(page).toHaveURL(/\bbare=yes\b/)
		}
	],
	[
		'/alignment',
		{
			control: 'a switch pressed twice',
			act: async (page) => {
				await page.getByRole('switch').click();
				await page.getByRole('switch').click();
			},
			kept: async (page) => {
				await expect(page.getByRole('switch')).toBeChecked();
				await expect(page).not.toHaveURL(/bare/);
			}
		},
		{
			control: 'a link in a drawing ("click is not a function")',
			act: (page) => page.getByRole('link', { name: '6 June 2018, begins: comp' }).press('Enter'),
			kept: (page) =>
				expect(
					page.locator('#kgz-comprehensive_strategic_partnership_chn-begins-2018-06-06')
				).toBeFocused()
		}
	],
	[
		'/alignment?bare=yes',
		{
			control: 'a part that the link takes away',
			act: (page) => page.locator('details.memberships > summary').click(),
			kept: (page) => expect(page.locator('details.memberships')).toHaveCount(0)
		}
	],
	[
		'/relation?investment=trade',
		{
			control: 'a choice that the link does not offer',
			act: (page) => pill(page, 'Period', 'per year').click(),
			kept: (page) => expect(page).toHaveURL(/\?investment=trade$/)
		}
	],
	[
		'/embed/2018',
		{
			control: 'the slider of an embedded map',
			act: (page) => findYearSlider(page).press('Home'),
			kept: (page) => expect(page).toHaveURL(/\/embed\/2005$/)
		}
	],
	[
		'/about',
		{
			control: 'a menu',
			act: (page) => page.getByRole('button', { name: /^Theme/ }).click(),
			kept: (page) => expect(page.getByRole('menuitemradio').first()).toBeVisible()
		}
	],
	[
		`/about?edition=${edition}`,
		{
			control: 'a link of a pinned page keeps the edition',
			act: (page) => followBar(page, 'Findings', 'Claims'),
			kept: (page) => expect(page).toHaveURL(new RegExp(`/claims\\?edition=${edition}$`))
		}
	],
	[
		'/present/trade',
		{
			control: 'a clicker',
			act: (page) => page.keyboard.press('PageDown'),
			kept: (page) => expect(page.locator('.stage-bar .count')).toHaveText(countAt('institutes'))
		}
	],
	[
		'/about',
		{
			control: 'a submitted search',
			act: async (page) => {
				const search = page.getByRole('combobox', { name: 'Search the atlas' });
				await search.fill('30000 scholarships');
				await search.press('Enter');
			},
			kept: (page) => expect(page).toHaveURL(/\/claims#claim-2$/)
		}
	]
];

for (const [path, ...acts] of EARLY_ACTS) {
	const controls = acts.map(({ control }) => control).join('; ');
	test(`keeps input from before the start, on ${path}: ${controls}`, async ({ page }) => {
		const start = await openBlocked(page, path);
		for (const { control, act } of acts) await test.step(control, () => act(page));
		start();
		await waitForStart(page);
		for (const { control, kept } of acts) await test.step(`kept: ${control}`, () => kept(page));
	});
}
