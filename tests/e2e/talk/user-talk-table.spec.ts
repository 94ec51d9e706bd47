/** The reader's own talk contains their own table: in its file, its link and its exports. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import {
	copyTalkLink,
	NO_STORAGE,
	waitForStart,
	makeStoredTalk,
	makeTalkFile
} from '../atlas-page';
import { exportFile } from '../exported-files';
import { expect, test } from '../fixtures';

const marks = (page: Page) => page.locator('svg.static-map path[fill="var(--own)"]').first();

test.use({ storageState: makeStoredTalk(makeTalkFile({ Students: '/2013?focus=students' })) });

/** The share of a picture in the colour of the reader's own data, `#756f7b` in the light theme. */
const countUserPixels = (page: Page, bytes: Uint8Array): Promise<number> =>
	page.evaluate(async (letters) => {
		const data = Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0));
		const picture = await createImageBitmap(new Blob([data]));
		const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d')!;
		context.drawImage(picture, 0, 0);
		const pixels = context.getImageData(0, 0, picture.width, picture.height).data;
		const isNear = (at: number, value: number) => Math.abs(pixels[at]! - value) < 6;
		let count = 0;
		for (let at = 0; at < pixels.length; at += 4)
			if (isNear(at, 0x75) && isNear(at + 1, 0x6f) && isNear(at + 2, 0x7b)) count += 1;
		return count;
	}, Buffer.from(bytes).toString('base64'));

test('bug: an own talk kept the link of a step with own data, but not the table', async ({
	page,
	browser
}, info) => {
	test.slow();
	const elsewhere = async () => (await browser.newContext({ storageState: NO_STORAGE })).newPage();
	const count = (of: Page) => of.locator('.stage-bar .count');

	await test.step('a talk with one step without and one with the table of an example', async () => {
		await page.goto('/workbench');
		await waitForStart(page);
		await page.getByRole('button', { name: 'Students in Russia' }).click();
		await page.getByRole('button', { name: 'Show on the main map' }).click();
		await page.waitForURL(/focus=own/);
		await waitForStart(page);
		await page.getByRole('button', { name: 'Add to my talk' }).first().click();
		await expect(page.getByText('Added to your talk as step 2')).toBeVisible();
		await page.getByRole('link', { name: 'Open talk' }).click();
		await expect(page.getByText('its file and its link contain your table')).toBeVisible();
		await expect(marks(page)).toBeAttached();
	});

	await test.step('its file contains the table, which stage and presenter draw', async () => {
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: 'Save as a file' }).click()
		]);
		const file = info.outputPath('own.talk.json');
		await download.saveAs(file);
		const saved = JSON.parse(await readFile(file, 'utf8')) as { data: string };
		expect(saved.data).toMatch(/^[\w-]{100,}$/);

		const theirs = await elsewhere();
		await theirs.goto('/talk');
		await theirs.locator('input[type="file"][accept*="json"]').setInputFiles(file);
		await expect(marks(theirs)).toBeAttached();
		// the earlier step gets no layer that it did not have
		await expect(
			theirs.locator('svg.static-map').first().locator('path[fill="var(--own)"]')
		).toHaveCount(0);
		await theirs.getByRole('link', { name: 'Present', exact: true }).last().click();
		await expect(count(theirs)).toHaveText('1 of 2');
		await theirs.keyboard.press('PageDown');
		await expect(count(theirs)).toHaveText('2 of 2');
		await expect(theirs.locator('.atlas-legend')).toContainText('Students in Russia');
		await expect(theirs).toHaveURL(/step=own:students-in-russia/);
		// loaded anew, the presenter's window also draws it
		const [presenter] = await Promise.all([
			theirs.waitForEvent('popup'),
			theirs.keyboard.press('p')
		]);
		await expect(marks(presenter)).toBeAttached();
		await theirs.context().close();
	});

	await test.step('as a link it contains the table', async () => {
		const link = await copyTalkLink(page);
		expect(link).toMatch(/\/present\/own#talk=[\w-]+&data=[\w-]+$/);
		const theirs = await elsewhere();
		await theirs.goto(link);
		await expect(count(theirs)).toHaveText('1 of 2');
		await theirs.keyboard.press('PageDown');
		await expect(count(theirs)).toHaveText('2 of 2');
		await expect(theirs).toHaveURL(/step=own:students-in-russia/);
		await theirs.reload();
		await expect(marks(theirs)).toBeAttached();
		await expect(theirs.locator('.stage-column')).toContainText(
			'Added by the sender of this link, not by the atlas'
		);
		await theirs.context().close();
	});

	await test.step('slides of a talk show and name its table', async () => {
		await page.getByRole('button', { name: 'Slides, PDF, video' }).click();
		const save = page.getByRole('button', { name: 'Save as PowerPoint' });
		const parts = unzipSync((await exportFile(page, save)).bytes);
		const [, first, second] = Object.keys(parts)
			.filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
			.sort()
			.map((name) => strFromU8(parts[name]!));
		expect(first).not.toContain('your data');
		expect(second).toContain('Students in Russia');
		const pictures = Object.entries(parts).filter(([name]) => /media\/.*\.(png|jpe?g)$/.test(name));
		const counts = await Promise.all(pictures.map(([, bytes]) => countUserPixels(page, bytes)));
		expect(counts.filter((each) => each > 500)).toHaveLength(1);
		await page.keyboard.press('Escape');
	});

	await test.step('a link that is too long says so', async () => {
		const notes = page.getByRole('textbox', { name: 'Speaker notes' });
		const letters = Array.from({ length: 900 }, (_, index) =>
			Math.sin(index + 1)
				.toString(36)
				.slice(4, 12)
		);
		for (const place of [0, 1])
			await notes.nth(place).fill(letters.join(place ? '' : '.').slice(0, 7000));
		await page.getByRole('button', { name: 'Copy as a link' }).click();
		await expect(page.getByText(/characters, [\d,]+ of them for your table/)).toBeVisible();
	});
});
