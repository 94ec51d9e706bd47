/** Countries side by side, and comparisons of years, countries and sources. */
import { listDrawnFlows, expectYear, waitForLiveMap } from '../atlas-page';
import { expect, test } from '../fixtures';

// flights are most of the work of a live map without a graphics card
test.use({ contextOptions: { reducedMotion: 'reduce' } });

test(
	'compares countries on the map, in ranks, on one scale, in the link',
	{ tag: '@map' },
	async ({ page }) => {
		await page.goto('/2018?compare=kyrgyzstan,uzbekistan');
		await waitForLiveMap(page);
		expect(await listDrawnFlows(page)).toEqual(['KGZ', 'UZB']);
		const panel = page.getByRole('article', { name: 'Compare countries' });
		await expect(panel.getByRole('row', { name: /^1 Kazakhstan 11,784/ })).toBeVisible();
		await panel.getByRole('radio', { name: 'per person' }).check({ force: true });
		await expect(page).toHaveURL(/compare=kyrgyzstan,uzbekistan&by=students&per=head/);
		await expect(panel.getByRole('row', { name: /^1 Kyrgyzstan 7\.2/ })).toBeVisible();
		await panel.getByText('Ranking in every year').click();
		await expect(panel.getByRole('row', { name: /^2013/ })).toBeVisible();
		await panel.getByRole('button', { name: 'Tajikistan', exact: true }).click();
		await expect(page).toHaveURL(/compare=kyrgyzstan,tajikistan,uzbekistan/);
		// all their charts share the map's year
		const slider = panel.getByRole('slider', { name: 'Tajikistan: year' });
		await slider.focus();
		await slider.press('ArrowLeft');
		await expectYear(page, 2017);
		await panel.getByRole('button', { name: 'Stop comparing' }).click();
		await expect(panel).toBeHidden();
	}
);

test('compares figures that are not on the map: students in Russia, with their card', async ({
	page
}) => {
	await page.goto('/2018?compare=kazakhstan,kyrgyzstan');
	const panel = page.getByRole('article', { name: 'Compare countries' });
	await panel.getByRole('combobox', { name: 'Measure' }).selectOption('students-in-russia');
	await expect(page).toHaveURL(/by=students-in-russia/);
	await panel.getByRole('row', { name: /^1 / }).getByRole('button', { name: '69,836' }).click();
	const card = page.getByRole('dialog', { name: 'Source of 69,836' });
	await expect(card).toContainText('UNESCO');
	await expect(card).toContainText('about 65,600');
});

test('compares two years, swaps them, and keeps gaps', async ({ page }) => {
	await page.goto('/2018?against=2013');
	const panel = page.getByRole('article', { name: '2018 compared with 2013' });
	await expect(panel.getByText('+4,518')).toBeVisible();
	await expect(panel.getByText('no figure for 2013').first()).toBeVisible();
	await expect(page).toHaveTitle(/2018 compared with 2013/);
	await panel.getByRole('button', { name: 'Swap' }).click();
	await expect(page).toHaveURL(/\/2013\?against=2018$/);
	await expect(page.getByRole('article', { name: '2013 compared with 2018' })).toContainText(
		'−4,518'
	);
});

test('country against country, and source against source, have their own links', async ({
	page
}) => {
	await page.goto('/2018/uzbekistan?against=kazakhstan');
	const panel = page.getByRole('article', { name: 'Uzbekistan compared with Kazakhstan' });
	await expect(panel.getByText('−5,461')).toBeVisible();
	await expect(panel.getByText('no difference').first()).toBeVisible();
	await panel.getByRole('button', { name: 'Swap' }).click();
	await expect(page).toHaveURL(/\/2018\/kazakhstan\?against=uzbekistan$/);
	await page.getByRole('radio', { name: 'its sources' }).check({ force: true });
	await expect(page).toHaveURL(/\/2018\/kazakhstan\?against=sources$/);
	const sources = page.getByRole('article', { name: 'Compare sources' });
	const trade = sources.getByRole('group', { name: /^Trade in goods, both directions/i });
	await trade.getByRole('radio', { name: /Kazakhstan’s figures/ }).check();
	await expect(sources.getByText(/Instead of \$19\.94 billion: −/)).toBeVisible();

	await test.step('the card of a running total names the other edition’s sum over the same years', async () => {
		await sources.getByRole('button', { name: 'Stop comparing' }).click();
		await expect(page).toHaveURL(/\/2018\/kazakhstan$/);
		await page.getByRole('button', { name: /^construction.*: \$14\.86 billion/ }).click();
		const card = page.getByRole('group', { name: 'Source of $14.86 billion' });
		await expect(card).toContainText('Kazakhstan, 2005–2018');
		await expect(card).toContainText('$15.62 billion');
	});
});
