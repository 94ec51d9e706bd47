import type { Page } from '@playwright/test';
import { expectYear, liveMap, readMap, yearSlider } from './atlas-page';
import { expect, test } from './fixtures';
import { atRest, drawnIn, drawings, watchDrawing } from './map-drawing';

const DATA_LAYER = /^deck-maplibre-layer-group/;

for (const path of ['/2010', '/2010/kazakhstan']) {
	test(`the live map on ${path}`, { tag: '@map' }, async ({ page }) => {
		await watchDrawing(page);
		await page.goto(path);
		await liveMap(page);

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
			await atRest(page);
			const before = await drawings(page);
			expect(before.calls, 'the map is drawn').toBeGreaterThan(0);
			await yearSlider(page).focus();
			for (let year = 2011; year <= 2013; year += 1) {
				const { calls } = await drawings(page);
				await page.keyboard.press('ArrowRight');
				await expectYear(page, year);
				await expect.poll(async () => (await drawings(page)).calls).toBeGreaterThan(calls);
				await atRest(page);
			}
			expect((await drawings(page)).attributes - before.attributes).toBe(0);
			expect(await drawnIn(page, 60), 'an idle map draws no frame').toBe(0);
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

test('ribbons on the live map', { tag: '@map' }, async ({ page }) => {
	await watchDrawing(page);
	const share = async (path: string) => {
		await page.goto(`${path}?layers=students`);
		await liveMap(page);
		await atRest(page);
		return studentsShare(await page.locator('canvas.maplibregl-canvas').screenshot(), page);
	};

	await test.step('are drawn only where there are figures', async () => {
		expect(await share('/2021')).toBeLessThan(0.002);
		expect(await share('/2018')).toBeGreaterThan(0.01);
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
});
