/** Ties of cities and regions: a layer that is hidden until a reader or a link shows it. */
import type { Page } from '@playwright/test';
import { moveTo, waitForLiveMap, waitForStart } from '../atlas-page';
import { expect, test } from '../fixtures';

const NAME = 'Sister cities';
const getSwitch = (page: Page) => page.getByRole('switch', { name: NAME });
const findLines = (page: Page) => page.locator('svg.static-map .ties path[stroke="var(--tie)"]');

test('are hidden at first, and shown from the legend with a link that reopens', async ({
	page
}) => {
	await page.goto('/2018');
	await waitForStart(page);
	await expect(getSwitch(page)).not.toBeChecked();
	await getSwitch(page).click();
	await expect(page).toHaveURL(/layers=ties,corridors,students,institutes,investment/);
	await expect(findLines(page).first()).toBeAttached();

	await page.goto('/2018?layers=ties&focus=ties');
	await waitForStart(page);
	await expect(getSwitch(page)).toBeChecked();
	await expect(page.locator('.sentence').first()).toContainText(
		'At least 15 pairs of sister cities and regions known by the end of 2018'
	);
	// solid with a year; dashes and dots for what is less known
	const dashes = findLines(page).evaluateAll((lines) =>
		lines.map((line) => line.getAttribute('stroke-dasharray'))
	);
	expect(new Set(await dashes).size).toBeGreaterThan(2);
	await expect(page.locator('.legend-column')).toContainText('unverified, no year');
	// bug: on a projector two of its words shared a line, and the last was cut off
	await page.setViewportSize({ width: 1920, height: 1080 });
	const beyondPx = await page.locator('.legend-column').evaluate((column) => {
		const range = document.createRange();
		const right = column.getBoundingClientRect().left + column.clientWidth;
		return [...column.querySelectorAll('li')].map((item) => {
			range.selectNodeContents(item);
			return range.getBoundingClientRect().right - right;
		});
	});
	expect(Math.max(...beyondPx)).toBeLessThanOrEqual(0);
});

test('bug: were offered below the fold of a low window', async ({ page }) => {
	await page.setViewportSize({ width: 1366, height: 768 });
	await page.goto('/2023');
	await waitForStart(page);
	await expect(getSwitch(page)).toBeInViewport({ ratio: 1 });
	// also where all other layers are too long for the column
	await page.setViewportSize({ width: 1366, height: 600 });
	await expect(getSwitch(page)).toBeInViewport({ ratio: 1 });
});

test('are listed with how they are known, open their card, and are found by name', async ({
	page
}) => {
	await page.goto('/2019?layers=ties&focus=ties');
	await waitForStart(page);
	await page.getByRole('link', { name: 'On the map now' }).press('Enter');
	const list = page
		.getByRole('region', { name: 'On the map now' })
		.getByRole('region', { name: NAME });
	const entry = list.getByRole('listitem').filter({ hasText: "Osh–Xi'an" });
	await expect(entry).toContainText('twinning; 13 June 2019');
	await entry.getByRole('button').press('Enter');
	const card = page.getByRole('article', { name: "Osh–Xi'an" });
	await expect(card).toContainText('13 June 2019');
	await expect(card).toContainText(/Source/);
	await expect(page).toHaveURL(/select=tie:tie-osh-xian/);

	await page.goto('/2023?select=tie:tie-tokmok-jining');
	await waitForStart(page);
	await expect(page.getByRole('article', { name: 'Tokmok–Jining' })).toContainText(
		'no year found, existed by 2023'
	);

	await page.goto('/2018');
	await waitForStart(page);
	await page.getByRole('combobox', { name: 'Search the atlas' }).fill('dushanbe qingdao');
	await page.getByRole('option', { name: /^Dushanbe–Qingdao/ }).click();
	await expect(page).toHaveURL(/layers=ties,.*focus=ties.*select=tie:tie-dushanbe-qingdao/);
});

/** Ids of the ties that can be picked on the live map. */
const listDrawn = (page: Page): Promise<string[]> =>
	page.evaluate(() => {
		const container = document.querySelector('[data-ready]') as HTMLElement & {
			atlas: {
				overlay: { pickObjects(area: object): { object: { tie: { id: string } } }[] };
			};
		};
		const { clientWidth: width, clientHeight: height } = container;
		const area = { x: 0, y: 0, width, height, layerIds: ['ties'], maxObjects: 100 };
		return container.atlas.overlay.pickObjects(area).map(({ object }) => object.tie.id);
	});

test('are drawn on the live map from their year on', { tag: '@map' }, async ({ page }) => {
	await page.goto('/2005?layers=ties&focus=ties');
	await waitForLiveMap(page);
	await expect.poll(() => listDrawn(page)).toEqual(['tie-bishkek-guangzhou']);
	await moveTo(page, '/2023?layers=ties&focus=ties');
	await expect.poll(async () => (await listDrawn(page)).length).toBeGreaterThan(25);
	expect(await listDrawn(page)).not.toContain('tie-almaty-shanghai');
});
