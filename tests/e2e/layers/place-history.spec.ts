import { expectNoViolations } from '../axe';
import { expect, test } from '../fixtures';

test('the card of Khorgos tells its history, each entry with its source', async ({ page }) => {
	await page.goto('/2016?select=node:khorgos-gateway');
	const history = page.getByRole('region', { name: 'History' });
	const entries = history.getByRole('listitem');

	await test.step('the entries nearest to the year, and the year itself', async () => {
		await expect(history).toContainText('The 12 entries nearest to 2016, of 4');
		await expect(entries).toHaveCount(13);
		await expect(history.locator('[aria-current="date"]')).toHaveText('2016: the year on the map');
		await expect(history).toContainText('First train from China');
	});

	await test.step('all of them, in order of time', async () => {
		await history.getByRole('button', { name: /^Show all \d+$/ }).click();
		const texts = await entries.allTextContents();
		const years = texts.map((text) => Number(text.trim().slice(0, 4)));
		expect(years).toEqual(years.toSorted());
		expect(years[0]).toBe(1992);
		for (const told of [
			/2012\s*Khorgos cross-border cooperation centre opens/,
			/2015\s*First train from China/,
			/2019\s*Trains: 3,341, unverified/,
			/2020\s*Khorgos cooperation centre closed by the coronavirus/
		])
			expect(texts.some((text) => told.test(text.trim()))).toBe(true);
	});

	await test.step('a year opens the source of its entry', async () => {
		const closure = entries.filter({ hasText: 'cooperation centre closed' });
		await closure.getByRole('button', { name: '2020' }).click();
		await expect(page.getByRole('dialog')).toContainText(
			'Kazakhstan shuts down Khorgos amid coronavirus'
		);
		await page.keyboard.press('Escape');
	});

	await test.step('an entry opens what it is about', async () => {
		await entries.getByRole('button', { name: /^Altynkol–Zhetygen: under construction/ }).click();
		await expect(page).toHaveURL(/select=corridor:rail-khorgos-zhetygen/);
	});
});

test('cities, stations and regions have a history too', async ({ page }) => {
	await page.goto('/2018?select=place:1221874');
	const history = page.getByRole('region', { name: 'History' });
	await expect(history).toContainText('Dushanbe CHP-2');
	await page.goto('/2018?select=place:khorgos-cn-stn');
	await expect(history).toContainText('Places in this history: Khorgos (Horgos)');
	await page.goto('/2018/kazakhstan?region=almaty-region&layers=none');
	await expect(history).toContainText('2018: the year on the map');
	await history.getByRole('button', { name: /^Show all/ }).click();
	await expect(history).toContainText('Moynak hydropower plant (300 MW): under construction');
});

test('the history of Khorgos in Russian', async ({ page }) => {
	await page.goto('/ru/2020?select=node:khorgos-gateway');
	const history = page.getByRole('region', { name: 'История' });
	await expect(history).toContainText('Хоргос');
	await expect(history.locator('[aria-current="date"]')).toHaveText('2020: год на карте');
});

test('the card with a history is accessible', async ({ page }) => {
	await page.goto('/2020?select=node:khorgos-gateway');
	await expect(page.getByRole('region', { name: 'History' })).toBeVisible();
	await expectNoViolations(page);
});
