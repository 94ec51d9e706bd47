/** Whoever edits a talk by keyboard is never put back to the top of the page. */
import type { Page } from '@playwright/test';
import { makeStoredTalk } from '../atlas-page';
import { expect, test } from '../fixtures';

const titles = (page: Page) =>
	page.getByRole('list', { name: 'Steps of the talk' }).getByRole('textbox', { name: 'Title' });
const card = (page: Page, number: number) =>
	page.getByRole('group', { name: `Step ${number}`, exact: true });
const button = (page: Page, name: string | RegExp) =>
	page.getByRole('button', { name, exact: true });
const deleteFirst = (page: Page) =>
	page
		.getByRole('button', { name: /^Delete “/ })
		.first()
		.press('Enter');

test('bug: copying the atlas’s talk, and adding a slide to it, lost the focus', async ({
	page
}) => {
	await page.goto('/talk');
	await button(page, 'Copy the atlas’s talk').press('Enter');
	await expect(titles(page).first()).toBeFocused();
	await expect(page.getByRole('textbox', { name: 'Speaker', exact: true })).toHaveValue('');

	await test.step('a slide at the end is scrolled to', async () => {
		await button(page, 'Add a text slide').press('Enter');
		const added = titles(page).last();
		await expect(added).toBeFocused();
		await expect(added).toHaveValue('');
		await expect(added).toBeInViewport({ ratio: 1 });
	});

	await test.step('a title slide is the first', async () => {
		const before = await titles(page).count();
		await button(page, 'Add a title slide').press('Enter');
		await expect(titles(page)).toHaveCount(before + 1);
		await expect(titles(page).first()).toBeFocused();
		await expect(page.getByText('Added to your talk as step 1.')).toBeAttached();
	});

	await test.step('what starts over offers the talk again', async () => {
		await button(page, 'Start over').press('Enter');
		const dialog = page.getByRole('dialog', { name: 'Start over?' });
		await dialog.getByRole('button', { name: 'Start over' }).press('Enter');
		await expect(button(page, 'Undo')).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(titles(page).first()).toBeFocused();
	});
});

test('bug: a talk could not begin with its title, and its speaker was not on stage', async ({
	page
}) => {
	await page.goto('/talk');
	await button(page, 'Add a title slide').press('Enter');
	await expect(titles(page).first()).toBeFocused();
	await expect(card(page, 1)).toContainText('Nothing is on this slide yet');
	await page.getByRole('textbox', { name: 'Title of the talk' }).fill('A seminar');
	await page.getByRole('textbox', { name: 'Speaker', exact: true }).fill('A. Speaker');
	await expect(card(page, 1)).not.toContainText('Nothing is on this slide yet');
	await button(page, 'Add a text slide').click();
	await expect(page.getByText('empty slides: 1')).toBeVisible();
	const text = card(page, 2).getByRole('textbox', { name: 'What the audience sees' });
	await text.fill('- roads');
	await text.press('End');
	await page.keyboard.press('Enter');
	await page.keyboard.type('schools');
	await expect(text).toHaveValue('- roads\n- schools');
	await page.goto('/present/own');
	await expect(page.getByRole('heading', { name: 'A seminar' })).toBeVisible();
	await expect(page.locator('.lines')).toHaveText('A. Speaker');
	await page.keyboard.press('PageDown');
	await expect(page.locator('.lines li')).toHaveText(['roads', 'schools']);
});

test.describe('a talk of two views', () => {
	test.use({ storageState: makeStoredTalk() });

	test('bug: a mark whose place was not chosen stood without a name in the middle of the map', async ({
		page
	}) => {
		await page.goto('/talk');
		await card(page, 1).getByText('Chart, marks and builds').click();
		const marks = card(page, 1).getByRole('group', { name: 'Marks on the map' });
		const labels = marks.getByRole('textbox', { name: 'Label' });
		const add = marks.getByRole('button', { name: 'Add a mark' });
		await add.click();
		await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
		await expect(labels).toHaveCount(0);
		await add.click();
		await page.getByRole('dialog').getByRole('button', { name: 'Use this place' }).click();
		await expect(labels).toHaveCount(1);
	});

	test('bug: deleting a step lost the focus', async ({ page }) => {
		await page.goto('/talk');
		await deleteFirst(page);
		await expect(titles(page)).toHaveCount(1);
		await expect(card(page, 1)).toBeFocused();
		await expect(card(page, 1)).toHaveCSS('outline-style', 'solid');

		await button(page, 'Undo').press('Enter');
		await expect(titles(page)).toHaveCount(2);
		await expect(card(page, 1)).toBeFocused();

		await page
			.getByRole('button', { name: /^Delete “/ })
			.last()
			.press('Enter');
		await expect(titles(page)).toHaveCount(1);
		await expect(card(page, 1)).toBeFocused();

		await deleteFirst(page);
		await expect(button(page, 'Undo')).toBeFocused();
	});

	test('bug: the last undo lost the focus with the button that it disabled', async ({ page }) => {
		await page.goto('/talk');
		await titles(page).first().fill('Another title');
		await button(page, /^Undo the last change/).press('Enter');
		await expect(button(page, /^Redo/)).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(button(page, /^Undo the last change/)).toBeFocused();
	});
});
