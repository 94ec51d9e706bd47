/** Questions from the room: exploring from the stage, and drawing on its map. */
import type { Page } from '@playwright/test';
import { layOutAll, readMap, waitForLiveMap, waitForStart } from '../atlas-page';
import { expect, test } from '../fixtures';
import { findTextUnder } from '../small-text';
import { getPosition, getTitleAt } from '../talk-steps';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const path = (page: Page) => () => new URL(page.url()).pathname;
/** A 54th of a window of 1920 × 1080, and as much of one of 1440 × 900. */
const LEAST_PX = 15;
/** A static map is scaled to its room. */
const findSmall = async (page: Page) => {
	await layOutAll(page);
	return findTextUnder(page, LEAST_PX, '.static-map');
};
const countHidden = (page: Page) => page.locator('.stage-column .invisible').count();

test('exploring is read from the last row, and Escape closes card, panel and then returns', async ({
	page
}) => {
	await page.goto('/present/distrust');
	await waitForStart(page);
	await expect(page.locator('.stage-bar')).toBeVisible();

	// a step that appears part by part
	await page.keyboard.press('ArrowRight');
	await expect.poll(path(page)).not.toBe('/present/distrust');
	const step = path(page)();
	const id = step.split('/').at(-1)!;

	await test.step('the key of the search opens it, without the pages of the site', async () => {
		await page.keyboard.press('/');
		const search = page.locator('.explore-bar').getByRole('combobox');
		await expect(search).toBeFocused();
		await expect(page.getByRole('navigation', { name: 'Pages' })).toBeHidden();
		await expect(
			page.getByRole('button', { name: `Back to step ${getPosition(id)}: ${getTitleAt(id)}` })
		).toBeVisible();
		await search.fill('Kyrgyzstan');
		await expect(page.getByRole('option').first()).toBeVisible();
		expect(await findSmall(page)).toEqual([]);
		await page.keyboard.press('Enter');
		await expect(page.getByRole('article', { name: 'Kyrgyzstan' })).toBeVisible();
	});

	await test.step('no word is under a 54th of the height', async () => {
		await expect.poll(() => findSmall(page)).toEqual([]);
	});

	await test.step('Escape closes the source, the panel, and returns', async () => {
		await page
			.getByRole('article')
			.locator('button[aria-expanded][aria-haspopup="dialog"]')
			.first()
			.click();
		await expect(page.getByRole('dialog')).toBeVisible();
		expect(await findSmall(page)).toEqual([]);
		await page.keyboard.press('Escape');
		await expect(page.getByRole('dialog')).toBeHidden();
		await expect(page.getByRole('article', { name: 'Kyrgyzstan' })).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(page.getByRole('article', { name: 'Kyrgyzstan' })).toBeHidden();
		await expect(page.locator('.explore-bar')).toBeVisible();
		await page.keyboard.press('Escape');
		await expect.poll(path(page)).toBe(step);
		expect(new URL(page.url()).search).toBe('');
		await expect(page.locator('.explore-bar')).toBeHidden();
	});
});

test('bug: returning from a question showed all parts of the step', async ({ page }) => {
	await page.goto('/present/pipelines');
	await waitForStart(page);
	await expect(page.locator('.stage-bar')).toBeVisible();
	await page.keyboard.press('ArrowRight');
	await expect.poll(path(page)).toBe('/present/xian-2023');
	await expect.poll(() => countHidden(page)).toBeGreaterThan(0);
	const hidden = await countHidden(page);
	await page.keyboard.press('e');
	await expect(page.locator('.explore-bar')).toBeVisible();
	// the timeline has the focus, and no use for the key
	await page.getByRole('slider').first().focus();
	await page.keyboard.press('Escape');
	await expect.poll(path(page)).toBe('/present/xian-2023');
	expect(await countHidden(page)).toBe(hidden);
});

test(
	'ink stays on its place of the map, and a reload keeps it',
	{ tag: '@map' },
	async ({ page }) => {
		test.slow();
		await page.goto('/present/khorgos');
		await waitForLiveMap(page);
		const box = (await page.locator('.atlas-map').boundingBox())!;
		const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
		const line = page.locator('svg.ink path.line');
		/** From where the stroke begins to the middle of the map, in pixels. */
		const measureOffset = () =>
			line.first().evaluate(
				(path, [x, y]) => {
					const { x: ownX, y: ownY } = (path as SVGPathElement).getPointAtLength(0);
					return Math.hypot(ownX - x!, ownY - y!);
				},
				[x, y]
			);

		await page.keyboard.press('d');
		await page.keyboard.press('2');
		await expect(page.getByRole('button', { name: 'Blue' })).toHaveAttribute(
			'aria-pressed',
			'true'
		);
		await page.mouse.move(x + 100, y);
		await page.mouse.down();
		await page.mouse.move(x + 160, y + 40, { steps: 4 });
		await page.mouse.up();
		await expect(line).toHaveCount(1);
		expect(await measureOffset()).toBeCloseTo(100, -1);

		// bug: the step's camera pulled the map back
		await test.step('it grows with the map, which the wheel enlarges', async () => {
			const zoom = await readMap(page, (map) => map.getZoom());
			await page.mouse.move(x, y);
			await page.mouse.wheel(0, -300);
			await expect.poll(() => readMap(page, (map) => map.getZoom())).toBeGreaterThan(zoom + 0.3);
			await expect.poll(() => readMap(page, (map) => map.isMoving())).toBe(false);
			const factor = 2 ** ((await readMap(page, (map) => map.getZoom())) - zoom);
			expect((await measureOffset()) / 100).toBeCloseTo(factor, 0);
		});

		await test.step('a reload keeps it, and the tools stay above it', async () => {
			await page.reload();
			await waitForLiveMap(page);
			await expect(line).toHaveCount(1);
			await page.keyboard.press('d');
			const tools = page.getByRole('toolbar');
			const { height } = (await tools.getByRole('button').first().boundingBox())!;
			expect(height).toBeGreaterThanOrEqual(44);
			await tools.getByRole('button', { name: 'Erase the last stroke' }).click();
			await expect(line).toHaveCount(0);
			await page.keyboard.press('Escape');
			await expect(tools).toBeHidden();
		});
	}
);
