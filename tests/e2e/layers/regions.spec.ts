import { waitForLiveMap, readMap } from '../atlas-page';
import { expect, test } from '../fixtures';

// flights are most of the work of a live map without a graphics card
test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('a region of the chosen country', { tag: '@map' }, async ({ page }) => {
	await page.goto('/2018/kazakhstan?region=almaty-region&layers=none');
	await waitForLiveMap(page);

	await test.step('a link to a region shows its contents, outlined and framed', async () => {
		const region = page.getByRole('region', { name: 'Almaty Region' });
		await expect(region).toContainText('Алматинская область');
		await expect(region).toContainText('阿拉木图州');
		await expect(region.getByRole('button', { name: /^Moynak hydropower plant/ })).toBeVisible();
		await expect
			.poll(() => readMap(page, (map) => map.getZoom()), { timeout: 15_000 })
			.toBeGreaterThan(4.6);
		const filter = await page.evaluate(() => {
			const { atlas } = document.querySelector('[data-ready]') as unknown as {
				atlas: { map: { getFilter(layer: string): unknown } };
			};
			return JSON.stringify(atlas.map.getFilter('region-line'));
		});
		expect(filter).toContain('KAZ-3207');
	});

	await test.step('a click on another region chooses it', async () => {
		const point = await page.evaluate(async () => {
			const container = document.querySelector('[data-ready]') as HTMLElement & {
				atlas: {
					map: {
						jumpTo(view: object): void;
						project(lonLat: [number, number]): { x: number; y: number };
						once(event: 'idle'): Promise<unknown>;
					};
				};
			};
			const { map } = container.atlas;
			const idle = map.once('idle');
			map.jumpTo({ center: [64, 51.6] });
			await idle;
			const { x, y } = map.project([64, 51.6]);
			const box = container.getBoundingClientRect();
			return { x: box.left + x, y: box.top + y };
		});
		await page.mouse.click(point.x, point.y);
		await expect(page).toHaveURL(/region=kostanay/);
	});
});

test('the table of regions is sorted, links to a region and back', async ({ page }) => {
	await page.goto('/2018/uzbekistan');
	const table = page.getByRole('table', { name: /^Counts of what is in the tables/ });
	const first = table.getByRole('rowheader').first();
	await expect(first).toHaveText('Tashkent Region');
	await table.getByRole('button', { name: 'Region', exact: true }).click();
	await expect(first).toHaveText('Andijan');
	await table.getByRole('button', { name: 'Karakalpakstan' }).click();
	await expect(page).toHaveURL(/\/2018\/uzbekistan\?region=karakalpakstan$/);
	const region = page.getByRole('region', { name: 'Karakalpakstan' });
	await region
		.getByRole('button', { name: /^Kungrad soda plant/ })
		.first()
		.click();
	await expect(page).toHaveURL(/select=project:p091/);
	await page.keyboard.press('Escape');
	await page.keyboard.press('Escape');
	await expect(page).toHaveURL(/\/2018\/uzbekistan$/);
	await expect(table).toBeVisible();

	await test.step('the Chinese side is in the panel and on its own page', async () => {
		await page.getByRole('link', { name: 'All regions, and where the students are' }).click();
		await expect(page).toHaveURL(/\/chinese-side$/);
		await expect(page.getByRole('heading', { name: 'The Chinese side', level: 1 })).toBeVisible();
	});
	const row = page.getByRole('row', { name: /^Xinjiang/ });
	await expect(row.getByRole('cell').last()).toHaveText(/^[1-9]\d+$/);

	await test.step('a link clicked right after a setting is followed, and Back finds the setting', async () => {
		// the link loads for longer than a setting waits to be written
		await page.route('**/*', async (route) => {
			await new Promise((done) => setTimeout(done, 400));
			await route.continue();
		});
		await page.getByRole('combobox', { name: 'At the end of' }).selectOption('2008');
		await row.getByRole('link').first().click();
		await expect(page).toHaveURL(/\/2008\/kyrgyzstan\?.*select=institute:ci-kgz-bishkek-bsu/);
		await page.unrouteAll({ behavior: 'wait' });
		await page.goBack();
		await expect(page).toHaveURL(/\/chinese-side\?year=2008$/);
		await expect(page.getByRole('combobox', { name: 'At the end of' })).toHaveValue('2008');
		// more than nine since, few then
		await expect(row.getByRole('cell').last()).toHaveText(/^[1-9]$/);
	});
});

test('a region is that of the year, and says what became of it', async ({ page }) => {
	await page.goto('/2010/kazakhstan?region=turkistan&layers=none');
	const before = page.getByRole('region', { name: 'South Kazakhstan' });
	await expect(before).toContainText('On 19 June 2018 it was divided into Turkistan and Shymkent.');
	await before.getByRole('link', { name: 'Shymkent in 2018' }).click();
	await expect(page).toHaveURL(/\/2018\/kazakhstan\?.*region=shymkent/);
	const city = page.getByRole('region', { name: 'Shymkent' });
	await expect(city.getByRole('button', { name: /^Shymkent refinery/ }).first()).toBeVisible();

	await test.step('a region of a later year is explained, never an error', async () => {
		await page.goto('/2016/kazakhstan?region=jetisu&layers=none');
		await expect(page.getByText(/^Jetisu was formed on 8 June 2022\./)).toBeVisible();
		await expect(page).toHaveURL(/\/2016\/kazakhstan\?.*region=jetisu/);
		await expect(page.getByText('was not recognised')).toHaveCount(0);
		await page.getByRole('link', { name: 'Almaty Region in 2016' }).click();
		await expect(page).toHaveURL(/\/2016\/kazakhstan\?.*region=almaty-region/);
		await expect(page.getByRole('region', { name: 'Almaty Region' })).toBeVisible();
	});
});

test('items outside all regions, and an unknown region, are reported', async ({ page }) => {
	// regions of other countries: unrecognised-parameters.test.ts
	await page.goto('/2023/kyrgyzstan?region=atlantis&layers=students');
	await expect(page.getByText(/was not recognised and was ignored: “region”/)).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Kyrgyzstan', level: 2 })).toBeVisible();
	await page.getByText(/in Kyrgyzstan cannot be assigned to a region\./).click();
	await expect(page.getByText(/only the country is known/).first()).toBeVisible();
});
