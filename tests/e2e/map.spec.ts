import type { Page } from '@playwright/test';
import type { Map as MapLibreMap } from 'maplibre-gl';
import {
	listDrawnFlows,
	expectYear,
	waitForLiveMap,
	moveTo,
	readMap,
	watchFiles,
	findYearSlider
} from './atlas-page';
import { expect, test } from './fixtures';
import {
	waitForRest,
	countDrawnIn,
	drawings,
	countFramesIn,
	watchDrawing,
	watchStaticMap
} from './map-drawing';

const DATA_LAYER = /^deck-maplibre-layer-group/;

for (const { path, mostFiles } of [
	{ path: '/2010', mostFiles: 40 },
	// 40 here, and two parts that a slow machine requests early
	{ path: '/2010/kazakhstan', mostFiles: 42 }
]) {
	test(`the live map on ${path}`, { tag: '@map' }, async ({ page }) => {
		await watchDrawing(page);
		const requested = watchFiles(page);
		const expectSamePosition = await watchStaticMap(page);
		await page.goto(path);
		await waitForLiveMap(page);

		await test.step(`complete, it has requested at most ${mostFiles} files`, () => {
			expect(requested.size, [...requested].join('\n')).toBeLessThanOrEqual(mostFiles);
		});

		await test.step('it has the same position as the static map', expectSamePosition);

		await test.step('while loading it draws nothing behind the static map until it is complete', async () => {
			await waitForRest(page);
			const { calls: sofar } = await drawings(page);
			await page.evaluate(() => {
				const live = document.querySelector('[data-ready="true"]');
				(live as HTMLElement & { atlas: { map: MapLibreMap } }).atlas.map.triggerRepaint();
			});
			await expect.poll(async () => (await drawings(page)).calls).toBeGreaterThan(sofar);
			await waitForRest(page);
			const whole = (await drawings(page)).calls - sofar;
			expect(whole).toBeGreaterThan(100);
			// the one that it appears with, and one more if a slow machine changes a size
			expect(sofar).toBeLessThanOrEqual(2 * whole);
		});

		// bug: on a page that opened with a country the data were drawn under the land
		await test.step('data are drawn over the land and under the names', async () => {
			const order = await readMap(page, (map) => map.getLayersOrder());
			const data = order.findIndex((id) => DATA_LAYER.test(id));
			expect(data).toBeGreaterThan(order.indexOf('selected-line'));
			expect(data).toBeLessThan(order.indexOf('label-rivers'));
		});

		// bug: the first degrees were under the links at the map's lower left
		await test.step('no degree overlaps the links of the map', async () => {
			const links = (await page.locator('.atlas-credit').boundingBox())!;
			const degrees = await page
				.locator('.degree-ticks text')
				.evaluateAll((texts) =>
					texts.map((text) => text.getBoundingClientRect().toJSON() as DOMRect)
				);
			expect(degrees.length).toBeGreaterThan(6);
			const under = degrees.filter(
				({ left, top }) => left < links.x + links.width && top > links.y - 4
			);
			expect(under).toEqual([]);
		});

		// bug: a country's page rebuilt its list of flows at every step
		await test.step('a year step uploads no attribute, and draws only the frames of its half second', async () => {
			const before = await drawings(page);
			await findYearSlider(page).focus();
			for (let year = 2011; year <= 2013; year += 1) {
				const { calls } = await drawings(page);
				await page.keyboard.press('ArrowRight');
				await expectYear(page, year);
				await expect.poll(async () => (await drawings(page)).calls).toBeGreaterThan(calls);
				await waitForRest(page);
			}
			expect((await drawings(page)).attributes - before.attributes).toBe(0);
			expect(await countDrawnIn(page, 60), 'an idle map draws no frame').toBe(0);
		});

		await test.step('bug: a live map at rest kept asking for sixty frames a second', async () => {
			await expect.poll(() => countFramesIn(page, 500)).toBe(0);
			const asked = countFramesIn(page, 2000);
			await page.mouse.move(500, 400);
			expect(await asked, 'the pointer over the map requests frames').toBeGreaterThan(0);
		});
	});
}

/** Share of the map's pixels that have about the colour of the students' marks. */
async function studentsShare(picture: Buffer, page: Page) {
	return page.evaluate(async (base64) => {
		const image = new Image();
		image.src = `data:image/png;base64,${base64}`;
		await image.decode();
		const canvas = new OffscreenCanvas(image.width, image.height);
		const context = canvas.getContext('2d')!;
		context.drawImage(image, 0, 0);
		const { data } = context.getImageData(0, 0, image.width, image.height);
		let count = 0;
		for (let index = 0; index < data.length; index += 4) {
			const [red = 0, green = 0, blue = 0] = data.subarray(index, index + 3);
			if (Math.abs(red - 176) < 12 && Math.abs(green - 106) < 12 && blue < 24) count++;
		}
		return count / (data.length / 4);
	}, picture.toString('base64'));
}

test.describe('with the pixels of ribbons', () => {
	test.use({ deviceScaleFactor: 0.5 });

	test('ribbons on the live map', { tag: '@map' }, async ({ page }) => {
		await watchDrawing(page);
		await page.goto('/2021?layers=students');
		await waitForLiveMap(page);
		const share = async () => {
			await waitForRest(page);
			return studentsShare(await page.locator('canvas.maplibregl-canvas').screenshot(), page);
		};

		await test.step('are drawn only where there are figures', async () => {
			expect(await share()).toBeLessThan(0.002);
			await moveTo(page, '/2018?layers=students');
			await expect.poll(share).toBeGreaterThan(0.01);
		});

		await test.step('pointing at one shows its figure, and a click opens the country', async () => {
			const block = (await page.locator('button.country-label[data-country="KAZ"]').boundingBox())!;
			const x = block.x + block.width + 40;
			const y = block.y + 18;
			await page.mouse.move(x, y);
			await page.mouse.move(x + 2, y - 2);
			await expect(page.locator('.map-tooltip')).toContainText('11,784 students in China');
			await page.mouse.click(x + 2, y - 2);
			await expect(page.getByRole('article', { name: 'Kazakhstan' })).toBeVisible();
			await page.keyboard.press('Escape');
			await expect(page.getByRole('article')).toHaveCount(0);
		});

		await test.step('a lost graphics context recovers automatically', async () => {
			// the flows of the other countries return after the panel has closed
			await expect.poll(() => listDrawnFlows(page)).toHaveLength(5);
			const flows = await listDrawnFlows(page);
			await page.evaluate(() => {
				const canvas = document.querySelector<HTMLCanvasElement>('canvas.maplibregl-canvas')!;
				const extension = canvas.getContext('webgl2')!.getExtension('WEBGL_lose_context')!;
				extension.loseContext();
				setTimeout(() => extension.restoreContext(), 100);
			});
			await expect(page.locator('[data-ready="false"]')).toBeAttached();
			await waitForLiveMap(page);
			await expect(page.locator('button.country-label')).toHaveCount(5);
			expect(await listDrawnFlows(page)).toEqual(flows);
		});
	});
});
