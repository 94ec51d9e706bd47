/** Phones follow a talk if the host has a live-session server, as in these tests; otherwise the dialog says so. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { LANGUAGES } from '../../scripts/messages/languages.mjs';
import { unpackText } from '../../src/lib/core/link/packed-text';
import { NO_STORAGE, waitForStart, makeStoredTalk } from './atlas-page';
import { expect, test } from './fixtures';

/** Shows the code on a step of the story. */
async function showCode(page: Page, path = '/present/astana-2013'): Promise<void> {
	await page.goto(path);
	await waitForStart(page);
	await expect(page.locator('.stage-bar')).toBeVisible();
	await page.keyboard.press('q');
	await expect(page.getByRole('dialog').locator('svg[role="img"]')).toBeVisible();
}

/** Of a phone. */
const viewport = { width: 390, height: 844 };
const measureTop = (page: Page, step: string) =>
	page.locator(`#${step}`).evaluate((element) => Math.abs(element.getBoundingClientRect().top));

test('a phone that opened the code follows the stage until its reader stops it', async ({
	page,
	browser
}) => {
	const requests: string[] = [];
	page.on('request', (request) => {
		if (/\/follow/.test(request.url())) requests.push(request.method());
	});
	await showCode(page);
	expect(requests, 'nothing is requested before the speaker agrees').toEqual([]);
	const dialog = page.getByRole('dialog');
	await dialog.getByRole('button', { name: 'Let phones follow live' }).click();
	await expect(dialog.getByRole('status')).toContainText('follows this screen');
	const url = await dialog.locator('svg[role="img"]').getAttribute('aria-label');
	expect(url).toMatch(/\/present\?follow=[a-z0-9]+#astana-2013$/);

	const context = await browser.newContext({ viewport });
	const phone = await context.newPage();
	await phone.goto(url!);
	await expect(phone.locator('[data-follow="live"]')).toBeVisible();
	await expect.poll(() => measureTop(phone, 'astana-2013')).toBeLessThan(120);
	// the key closes the code and advances
	await page.keyboard.press('ArrowRight');
	await expect(page).not.toHaveURL(/astana-2013/);
	const next = new URL(page.url()).pathname.split('/').at(-1)!;
	await expect.poll(() => measureTop(phone, next)).toBeLessThan(120);
	// a question: the phone is told what the speaker explores, and stays at its step
	await page.keyboard.press('e');
	await expect(
		phone.getByRole('status').filter({ hasText: 'The speaker is exploring' })
	).toBeVisible();
	const explored = phone.locator('[data-follow] a');
	await expect(explored).toHaveAttribute('target', '_blank');
	expect(await explored.getAttribute('href')).not.toContain('step=');
	await expect.poll(() => measureTop(phone, next)).toBeLessThan(120);
	await page.keyboard.press('Escape');
	await expect(explored).toBeHidden();
	await phone.getByRole('button', { name: 'Stop following' }).click();
	await expect(phone.locator('[data-follow="stopped"]')).toBeVisible();
	await page.keyboard.press('ArrowRight');
	await expect(page).not.toHaveURL(new RegExp(next));
	await expect.poll(() => measureTop(phone, next)).toBeLessThan(120);
	await context.close();
});

test.describe('an own talk', () => {
	test.use({ storageState: makeStoredTalk() });

	test('a phone follows an own talk, too, once the speaker has given it to the session', async ({
		page,
		browser
	}) => {
		await page.goto('/talk');
		const notes = page.getByRole('textbox', { name: 'Speaker notes' }).first();
		await notes.fill('For me alone');
		// more than any code holds
		await page
			.getByRole('textbox', { name: 'What the audience sees' })
			.first()
			.fill(Array.from({ length: 400 }, (_, index) => `${Math.sin(index)}`.slice(4, 10)).join(' '));
		const sent: string[] = [];
		page.on('request', (request) => {
			if (/\/follow/.test(request.url())) sent.push(request.postData() ?? request.method());
		});
		await page.goto('/present/own');
		await expect(page.locator('.stage-bar .count')).toHaveText('1 of 2');
		await page.keyboard.press('q');
		const dialog = page.getByRole('dialog');
		await expect(dialog).toContainText('too long for a code');
		await expect(dialog).toContainText('without your notes');
		expect(sent, 'nothing is sent before the speaker agrees').toEqual([]);
		await dialog.getByRole('button', { name: 'Let phones follow live' }).click();
		await expect(dialog.getByRole('status')).toContainText('follows this screen');
		const url = await dialog.locator('svg[role="img"]').getAttribute('aria-label');
		expect(url).toMatch(/\/present\/own\?follow=[a-z0-9]+$/);

		const context = await browser.newContext({ viewport, storageState: NO_STORAGE });
		const phone = await context.newPage();
		await phone.goto(url!);
		await expect(phone.locator('[data-follow="live"]')).toBeVisible();
		await expect(phone.locator('.stage-bar .count')).toHaveText('1 of 2');
		const kept = await phone.evaluate(() => sessionStorage.getItem('atlas-shared-talk'));
		const theirs = JSON.parse(unpackText(kept!.replace('talk=', ''), 1e6)) as { steps: object[] };
		expect(theirs.steps).toMatchObject([{ notes: '' }, { notes: '' }]);
		// the key closes the code and goes on
		await page.keyboard.press('ArrowRight');
		await expect(page.locator('.stage-bar .count')).toHaveText('2 of 2');
		await expect(phone.locator('.stage-bar .count')).toHaveText('2 of 2');
		await phone.reload();
		await expect(phone.locator('[data-follow="live"]')).toBeVisible();
		await page.keyboard.press('ArrowLeft');
		await expect(phone.locator('.stage-bar .count')).toHaveText('1 of 2');
		await phone.getByRole('button', { name: 'Stop following' }).click();
		await page.keyboard.press('ArrowRight');
		await expect(page.locator('.stage-bar .count')).toHaveText('2 of 2');
		await expect(phone.locator('.stage-bar .count')).toHaveText('1 of 2');
		await context.close();
	});
});

test.describe('on a host of plain files', () => {
	test.use({ allowedErrors: /404/ });

	// in one of the other languages, whose pages are in a folder
	test('the code opens the step and says that the phone does not follow', async ({ page }) => {
		const { stage } = JSON.parse(readFileSync('messages/ru.json', 'utf8')) as {
			stage: Record<string, string>;
		};
		await page.route(/\/follow$/, (route) => route.fulfill({ status: 404, body: 'nothing here' }));
		await showCode(page, '/ru/present/astana-2013');
		const dialog = page.getByRole('dialog');
		await expect(dialog.getByRole('status')).toHaveText(stage.stage_code_article!);
		await dialog.getByRole('button', { name: stage.stage_follow_start! }).click();
		await expect(dialog.getByRole('status')).toHaveText(stage.stage_follow_impossible!);
		await expect(dialog.locator('svg[role="img"]')).toHaveAttribute(
			'aria-label',
			/\/ru\/present#astana-2013$/
		);
	});
});

test('in every language the code says that it does not follow, and that this host cannot', () => {
	const phrases = { en: 'not follow', ru: 'не следует', zh: '不会跟随', kk: 'ілеспейді' } as const;
	for (const language of LANGUAGES) {
		const { stage } = JSON.parse(readFileSync(`messages/${language}.json`, 'utf8')) as {
			stage: Record<string, string>;
		};
		const keys = ['stage_code_article', 'stage_follow_impossible'];
		for (const key of [...keys, 'stage_code_user_talk', 'stage_follow_impossible_user_talk'])
			expect(stage[key], `${language} ${key}`).toContain(phrases[language]);
	}
});
