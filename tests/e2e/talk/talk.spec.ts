import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import {
	answerNetwork,
	copyTalkLink,
	makeStoredTalk,
	NO_STORAGE,
	readStageCode
} from '../atlas-page';
import { TALK } from '../exported-talk';
import { expect, test } from '../fixtures';

const titles = (page: Page) =>
	page.getByRole('list', { name: 'Steps of the talk' }).getByRole('textbox', { name: 'Title' });
const count = (page: Page) => page.locator('.stage-bar .count');

async function addView(page: Page, step: number): Promise<void> {
	await page.getByRole('button', { name: 'Add to my talk' }).first().click();
	await expect(page.getByText(`Added to your talk as step ${step}`)).toBeVisible();
}

/** A red image, as the reader's file. */
const PNG =
	'iVBORw0KGgoAAAANSUhEUgAAACgAAAAeCAIAAADRv8uKAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAAO0lEQVRIie3VwQkAMAwDsc5y+4/ioTpG+xDkHwiOdVZP5licU0+48k4pkKnMIBEWw2JYHBbDYljcVyxeyfr7PbplNDYAAAAASUVORK5CYII=';

test('builds an own talk from the map, and keeps it whatever happens', async ({
	page,
	context
}, info) => {
	const chooseFile = (
		kind: 'json' | 'image',
		content: string | Buffer,
		name = 'theirs.talk.json'
	) =>
		page
			.locator(`input[type="file"][accept*="${kind}"]`)
			.setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });

	await test.step('from two views of the map', async () => {
		await page.goto('/2013?layers=corridors&focus=corridors');
		await addView(page, 1);
		await page.keyboard.press('Control+k');
		await page.keyboard.type('kazakhstan');
		await expect(page.getByRole('option').first()).toContainText('Kazakhstan');
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/kazakhstan/);
		await addView(page, 2);
		await page.getByRole('link', { name: 'Open talk' }).click();
		await expect(titles(page)).toHaveCount(2);
		await titles(page).nth(0).fill('Corridors first');
		await titles(page).nth(1).fill('Then Kazakhstan');
		await page.getByRole('textbox', { name: 'Title of the talk' }).fill('Two views');
		await page.getByRole('textbox', { name: 'Speaker notes' }).first().fill('Slowly.');
	});

	await test.step('reorders and reopens it', async () => {
		await titles(page).nth(1).press('Alt+ArrowUp');
		await expect(titles(page).nth(0)).toHaveValue('Then Kazakhstan');
		await expect(titles(page).nth(0)).toBeFocused();
		await page.getByRole('button', { name: 'Move “Then Kazakhstan” down' }).click();
		await expect(titles(page).nth(0)).toHaveValue('Corridors first');
		await page.reload();
		await expect(titles(page).nth(1)).toHaveValue('Then Kazakhstan');
	});

	await test.step('saves, empties and opens a file', async () => {
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: 'Save as a file' }).click()
		]);
		expect(download.suggestedFilename()).toBe('two-views.talk.json');
		const file = info.outputPath('saved.talk.json');
		await download.saveAs(file);
		const content = await readFile(file, 'utf8');
		const saved = JSON.parse(content) as { title: string; steps: object[] };
		expect(saved.title).toBe('Two views');
		const first = '/2013?layers=corridors&focus=corridors';
		expect(saved.steps).toMatchObject([
			{ title: 'Corridors first', link: first, notes: 'Slowly.' },
			{ title: 'Then Kazakhstan', link: first.replace('?', '/kazakhstan?') }
		]);

		await page.getByRole('button', { name: 'Delete “Corridors first”' }).click();
		await expect(titles(page)).toHaveCount(1);
		await page.getByRole('button', { name: 'Undo', exact: true }).click();
		await expect(titles(page).nth(0)).toHaveValue('Corridors first');
		await page.getByRole('button', { name: 'Delete “Corridors first”' }).click();

		await chooseFile('json', content);
		const dialog = page.getByRole('dialog', { name: 'You already have a talk' });
		await dialog.getByRole('button', { name: 'Add to the end of mine' }).click();
		await expect(titles(page)).toHaveCount(3);
		await chooseFile('json', content);
		await dialog.getByRole('button', { name: 'Replace mine' }).click();
		await expect(titles(page)).toHaveCount(2);
		await expect(page.getByRole('textbox', { name: 'Title of the talk' })).toHaveValue('Two views');
	});

	await test.step('rejects a broken file with the reason and keeps the talk', async () => {
		const head = '"format":"soft-power-atlas-talk","version":1,"title":"T"';
		await chooseFile('json', '{"half": ');
		await expect(page.getByText(/“theirs.talk.json” was not opened.*JSON/)).toBeVisible();
		await chooseFile(
			'json',
			`{${head},"steps":[{"id":"a","title":"A","link":"javascript:alert(1)"}]}`
		);
		await expect(page.getByText(/Step 1, “link”, is not a link to a view/)).toBeVisible();
		await expect(titles(page)).toHaveCount(2);
		await expect(titles(page).nth(0)).toHaveValue('Corridors first');
	});

	await test.step('rejects a file that is not a picture and keeps the talk', async () => {
		await chooseFile('image', 'no picture', 'notes.png');
		await expect(
			page.getByText('notes.png is not an image that this browser can read.')
		).toBeVisible();
		await expect(titles(page)).toHaveCount(2);
	});

	await test.step('accepts an address pasted into a step, but not other text', async () => {
		const field = page.getByRole('textbox', { name: 'View' }).first();
		await field.fill('not a view');
		await field.press('Tab');
		await expect(page.getByText(/not the address of a view in the atlas/)).toBeVisible();
		await field.fill('https://elsewhere.example/2016/tajikistan?focus=investment&lang=ru');
		await field.press('Tab');
		await expect(field).toHaveValue('/2016/tajikistan?focus=investment&lang=ru');
	});

	await test.step('two tabs show the same talk', async () => {
		const other = await context.newPage();
		await other.goto('/talk');
		await titles(other).nth(0).fill('Changed elsewhere');
		await expect(titles(page).nth(0)).toHaveValue('Changed elsewhere');
		await other.close();
	});

	await test.step('full storage is reported, and typed text stays on the page', async () => {
		await page.evaluate(() => {
			Storage.prototype.setItem = () => {
				throw new DOMException('', 'QuotaExceededError');
			};
		});
		await titles(page).nth(0).fill('No room for this');
		await expect(page.getByText(/no space left to store this talk/)).toBeVisible();
		await expect(titles(page).nth(0)).toHaveValue('No room for this');
	});
});

test.describe('a stored talk', () => {
	test.use({ storageState: makeStoredTalk('{"half": ') });

	test('that is unreadable is backed up and reported, and hostile links break nothing', async ({
		page
	}) => {
		await page.goto('/present/own#talk=junk');
		await expect(page.getByText(/talk in this link could not be opened/)).toBeVisible();
		await page.goto('/talk');
		await expect(
			page.getByText(/stored in this browser could not be read.*kept as it was/)
		).toBeVisible();
		await page.getByRole('button', { name: 'Copy the atlas’s talk' }).click();
		await expect(titles(page)).toHaveCount(TALK.steps.length);
		const chart = TALK.steps.find(({ layout }) => layout === 'chart')!;
		await page.getByRole('link', { name: `Present from “${chart.title}”` }).click();
		// the cards of the steps have small stages of their own
		await expect(page).toHaveURL(/\/present\/own/);
		await expect(page.locator('.stage-column h1')).toHaveText(chart.title);
		await expect(page.locator('.stage-chart svg.step-chart')).toBeVisible();
		await page.goBack();
		await expect(titles(page)).toHaveCount(TALK.steps.length);
		const kept = await page.evaluate(() => localStorage.getItem('atlas-own-talk-broken'));
		expect(kept).toBe('{"half": ');
	});
});

test.describe('a talk of two views', () => {
	test.use({ storageState: makeStoredTalk() });

	test('a talk in a link opens on stage in another browser, next to the reader’s own, and its code on a phone', async ({
		page,
		browser
	}) => {
		test.slow();
		await page.goto('/talk');
		const link = await copyTalkLink(page);
		expect(link).toMatch(/\/present\/own#talk=[\w-]+$/);

		const elsewhere = await browser.newContext({ storageState: NO_STORAGE });
		const theirs = await elsewhere.newPage();
		await answerNetwork(theirs);
		await theirs.goto(link);
		await expect(theirs.getByRole('heading', { name: 'Corridors first' })).toBeVisible();
		const save = theirs.getByRole('button', { name: 'Save as my talk' });
		await expect(save).toBeVisible();
		await theirs.keyboard.press('PageDown');
		await expect(theirs.getByRole('heading', { name: 'Then Kazakhstan' })).toBeVisible();
		// bug: the notice lay over every step of a talk from a link
		await expect(save).toBeHidden();
		await expect(theirs).toHaveURL(/\/present\/own\?step=own:/);
		await theirs.reload();
		await expect(theirs.getByRole('heading', { name: 'Then Kazakhstan' })).toBeVisible();
		const stored = () => theirs.evaluate(() => localStorage.getItem('atlas-own-talk'));
		expect(await stored()).toBeNull();
		await save.click();
		await expect.poll(stored).toContain('Then Kazakhstan');

		await test.step('the code of an own talk opens the talk on a new phone', async () => {
			await theirs.keyboard.press('q');
			const url = await readStageCode(theirs.getByRole('dialog').getByRole('img'));
			expect(url).toMatch(/\/present\/own\?step=own:.*#talk=[\w-]+$/);
			const viewport = { width: 390, height: 844 };
			const phone = await browser.newPage({ viewport, storageState: NO_STORAGE });
			await phone.goto(url);
			await expect(phone.getByRole('heading', { name: 'Then Kazakhstan' })).toBeVisible();
			await phone.close();
		});
		await elsewhere.close();
	});

	test('a talk has slides with text and with a picture, which its file contains', async ({
		page
	}) => {
		await page.goto('/talk');
		await page.getByRole('button', { name: 'Add a text slide' }).click();
		await titles(page).nth(2).fill('What do we not know?');
		await page.getByRole('textbox', { name: 'What the audience sees' }).nth(2).fill('Four things.');
		await page.locator('input[type="file"][accept^="image"]').setInputFiles({
			...{ name: 'square.png', mimeType: 'image/png', buffer: Buffer.from(PNG, 'base64') }
		});
		await expect(titles(page).nth(3)).toHaveValue('square');
		await page.getByRole('textbox', { name: 'What the image shows' }).fill('A red square');
		const kept = await page.evaluate(
			() => JSON.parse(localStorage.getItem('atlas-own-talk') ?? '{}') as { steps: object[] }
		);
		expect(kept.steps.slice(2)).toMatchObject([
			{ layout: 'words', text: 'Four things.' },
			{
				layout: 'picture',
				alt: 'A red square',
				picture: expect.stringMatching(/^data:image\/jpeg;base64,/) as unknown
			}
		]);

		await page.getByRole('link', { name: 'Present', exact: true }).last().click();
		await expect(count(page)).toHaveText('1 of 4');
		await page.keyboard.press('End');
		await expect(page.getByRole('img', { name: 'A red square' })).toBeVisible();
		await expect(page.locator('.atlas-map')).toBeHidden();
		await page.keyboard.press('PageUp');
		await expect(page.locator('.stage-column h1')).toHaveText('What do we not know?');
		await expect(page.locator('.atlas-map')).toBeHidden();
		await page.keyboard.press('PageUp');
		await expect(page.locator('.atlas-map')).toBeVisible();
	});
});
