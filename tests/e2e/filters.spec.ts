import type { Page } from '@playwright/test';
import { expectYear } from './atlas-page';
import { expect, test } from './fixtures';

const url = (page: Page) => () => new URL(page.url()).search;

test('a filter changes the link, the texts and the sums', async ({ page }) => {
	await page.goto('/2018?focus=investment');
	const sentence = page.locator('.sentence');
	await expect(sentence).toContainText('acquisitions');
	const all = await sentence.textContent();
	await page.getByText('Square area').first().click();
	await page.getByText('Filters', { exact: true }).first().click();
	await page.getByRole('button', { name: 'energy', exact: true }).click();
	await expect.poll(url(page)).toBe('?focus=investment&sectors=energy');
	await expect(sentence).toContainText('energy only');
	expect(await sentence.textContent()).not.toBe(all);
	await expect(page.getByText(/\d+ of \d+ deals shown/)).toBeVisible();
	await page.getByRole('button', { name: 'construction', exact: true }).click();
	await expect(sentence).not.toContainText('acquisitions');
	await page.getByRole('button', { name: 'Show all' }).click();
	await expect.poll(url(page)).toBe('?focus=investment');
	await expect(sentence).toHaveText(all ?? '');
});

test('a pasted link with filters applies them', async ({ page }) => {
	await page.goto('/2018/kazakhstan?focus=investment&sectors=energy&tracker=spring-2019');
	await expect(page.getByText(/energy only, spring 2019 edition/).first()).toBeAttached();
	await expect(
		page.getByRole('heading', { name: /^Announced deals, 2005–2018, energy only/ })
	).toBeVisible();

	await test.step('a year that an edition does not cover is a gap, not a zero', async () => {
		for (const year of [2019, 2020, 2021]) {
			await page.getByRole('button', { name: 'Next year' }).click();
			await expectYear(page, year);
		}
		await expect(page.getByText('does not cover 2021').first()).toBeVisible();
		await expect(page.locator('.sentence')).not.toContainText('$0');
	});
});

test('an empty result says why and offers to undo the filter', async ({ page }) => {
	await page.goto('/2018/turkmenistan?focus=investment&sectors=entertainment');
	const notice = page.getByRole('status').filter({ hasText: 'No deals' });
	await expect(notice).toContainText('Without the filter there are');
	await notice.getByRole('button', { name: 'Show all' }).click();
	await expect(notice).toBeHidden();
	await expect.poll(url(page)).toBe('?focus=investment');
});

test('institutes are filtered by kind, and Russian centres shown for comparison', async ({
	page
}) => {
	await page.goto('/2023?focus=institutes');
	const sentence = page.locator('.sentence');
	await expect(sentence).toContainText('Confucius Institutes');
	const all = await sentence.textContent();
	await page.getByText('Each site from the year it opened').first().click();
	const options = page.locator('.institutes .options').first();
	await options.getByText('Filters', { exact: true }).click();
	await options.getByRole('button', { name: 'Russian centres, for comparison' }).click();
	await expect
		.poll(url(page))
		.toBe('?focus=institutes&institutes=confucius,classroom,luban,campus,russian');
	await expect(sentence).toHaveText(all ?? '');
	await options.getByRole('button', { name: 'Confucius Institute', exact: true }).click();
	await expect(sentence).toContainText('only');
	await expect(options.getByText(/\d+ of \d+ Chinese institutes shown/)).toBeVisible();
	await options.getByRole('button', { name: 'Show all' }).click();
	await expect.poll(url(page)).toBe('?focus=institutes');
	await expect(sentence).toHaveText(all ?? '');
});

test('corridors without any type say so, and offer all of them', async ({ page }) => {
	await page.goto('/2018?focus=corridors&modes=none');
	const notice = page.getByRole('status').filter({ hasText: 'No corridors' });
	await notice.getByRole('button', { name: 'Show all' }).click();
	await expect(notice).toBeHidden();
	await expect.poll(url(page)).toBe('?focus=corridors');
});
