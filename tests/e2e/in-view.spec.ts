import { moveTo, findShownYear, waitForStart } from './atlas-page';
import { expect, test } from './fixtures';

test('the marks in view are a list for keyboard and screen reader, and each entry opens what its mark opens', async ({
	page
}) => {
	const requests: string[] = [];
	page.on('request', (request) => requests.push(request.url()));
	await page.goto('/2018?focus=institutes');
	await waitForStart(page);
	const list = page.getByRole('region', { name: 'On the map now' });
	await expect(list.getByRole('listitem')).toHaveCount(0);

	await page.getByRole('link', { name: 'On the map now' }).press('Enter');
	const layer = (name: string) => list.getByRole('region', { name });
	await expect(layer('Students in China').getByRole('listitem')).toHaveCount(5);
	await expect(layer('Students in China').getByRole('listitem').first()).toContainText(
		'11,784 students in China'
	);
	await expect(layer('Corridors').getByRole('listitem').first()).toContainText('in 2018');

	await test.step('it follows the year, the layers and the filters', async () => {
		const before = await layer('Corridors').getByRole('listitem').count();
		await moveTo(page, '/2008?modes=gas');
		await expect(layer('Corridors').getByRole('listitem').first()).toBeVisible();
		const after = await layer('Corridors').getByRole('listitem').count();
		expect(after).toBeGreaterThan(0);
		expect(after).toBeLessThan(before);
	});

	await test.step('an entry opens its card, and closing the card returns the focus', async () => {
		const entry = layer('Corridors').getByRole('button').first();
		const title = (await entry.textContent())!;
		await entry.press('Enter');
		const card = page.getByRole('article', { name: title });
		await expect(card).toBeFocused();
		await expect(card).toBeInViewport();
		await expect(page).toHaveURL(/select=corridor/);
		await page.keyboard.press('Escape');
		await expect(card).toHaveCount(0);
		await expect(entry).toBeFocused();
	});

	await test.step('the entry of a country opens its panel', async () => {
		await layer('Students in China').getByRole('button').first().press('Enter');
		await expect(page.getByRole('complementary', { name: /./ }).first()).toBeFocused();
		await expect(page).toHaveURL(/\/2008\/kazakhstan/);
		await expect(layer('Students in China').getByRole('listitem')).toHaveCount(1);
	});

	await test.step('after the reader moves the map, it lists what is in the frame', async () => {
		await moveTo(page, '/2018?at=76.9,43.2,8');
		await expect(list.getByText('Only the part of the map')).toBeVisible();
		await expect(list.getByRole('heading', { name: /Institutes/ })).toContainText(/\d+ of \d+/);
	});
});

test('changes are announced once and briefly, after they stop', async ({ page }) => {
	await page.clock.install();
	await page.goto('/2018');
	await waitForStart(page);
	const spoken = page.locator('main > [aria-live="polite"]');
	await expect(spoken).toHaveText('');
	const announced: string[] = [];
	await page.exposeFunction('noteSpoken', (words: string) => announced.push(words));
	await spoken.evaluate((region) => {
		const note = () =>
			(window as unknown as { noteSpoken(words: string): void }).noteSpoken(region.textContent);
		new MutationObserver(note).observe(region, {
			childList: true,
			characterData: true,
			subtree: true
		});
	});

	await page.getByRole('slider', { name: 'Year', exact: true }).focus();
	for (const key of ['ArrowLeft', 'ArrowLeft', 'ArrowLeft']) await page.keyboard.press(key);
	await expect(spoken).toHaveText(/^2015\. .*students/);
	expect(announced).toHaveLength(1);

	await page.getByRole('switch', { name: /corridors/i }).click();
	await expect(spoken).toHaveText('Corridors hidden.');

	await page.getByRole('link', { name: 'On the map now' }).press('Enter');
	// the tables below also have a region of this name
	const list = page.getByRole('region', { name: 'On the map now' });
	await list.getByRole('region', { name: 'Institutes' }).getByRole('button').first().press('Enter');
	await expect(spoken).toHaveText(/^Card opened: .+, Confucius Institute\.$/);
	await page.keyboard.press('Escape');
	await expect(spoken).toHaveText('Card closed.');
	expect((await spoken.textContent())!.length).toBeLessThan(160);

	await test.step('while the years play, nothing is spoken until they pause', async () => {
		const before = Number(await findShownYear(page).getAttribute('data-year'));
		await page.getByRole('button', { name: 'Play', exact: true }).click();
		await page.clock.runFor(3000);
		await expect
			.poll(async () => Number(await findShownYear(page).getAttribute('data-year')))
			.toBeGreaterThan(before + 1);
		await expect(spoken).toHaveText('Card closed.');
		await page.getByRole('button', { name: 'Pause' }).click();
		await expect(spoken).toHaveText(/^20\d\d\. /);
	});
});
