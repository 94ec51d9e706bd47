/** Phones follow a talk if the host has a live-session server, as in these tests; otherwise the dialog says so. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { LANGUAGES } from '../../../scripts/messages/languages.mjs';
import { unpackText } from '../../../src/lib/core/link/packed-text';
import {
	answerNetwork,
	makeStoredTalk,
	NO_STORAGE,
	readStageCode,
	waitForStart
} from '../atlas-page';
import { expect, test } from '../fixtures';

/** Shows the code on a step of the story. */
async function showCode(page: Page, path = '/present/astana-2013'): Promise<void> {
	await answerNetwork(page);
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

/** Of the step on stage. */
const findNumber = async (page: Page) =>
	Number.parseInt(await page.locator('.stage-bar .count').innerText());

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
	const url = await readStageCode(dialog.locator('svg[role="img"]'));
	expect(url).toMatch(/\/present\?follow=[a-z0-9]+#astana-2013$/);

	const context = await browser.newContext({ viewport });
	const phone = await context.newPage();
	await phone.goto(url);
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
	await page.keyboard.press('End');
	await expect(page).not.toHaveURL(new RegExp(next));
	await expect.poll(() => measureTop(phone, next)).toBeLessThan(120);
	await context.close();
});

test.describe('with a code and a network that fails', () => {
	test.use({ allowedErrors: /ERR_INTERNET_DISCONNECTED/ });

	test('a reader types the code, is not pulled back after scrolling, and hears that the stage is lost', async ({
		page,
		browser
	}) => {
		await page.setViewportSize({ width: 1366, height: 768 });
		await showCode(page);
		const dialog = page.getByRole('dialog');
		await dialog.getByRole('button', { name: 'Let phones follow live' }).click();
		const stop = dialog.getByRole('button', { name: 'Stop live following' });
		await expect(stop).toBeInViewport({ ratio: 1 });
		const code = await dialog.locator('[data-room]').innerText();
		expect(code).toMatch(/^[A-HJ-NP-Z2-9]{4} [A-HJ-NP-Z2-9]{4}$/);
		await expect(dialog, 'never localhost').toContainText('open 192.0.2.10:4173/join and type');

		const context = await browser.newContext({ viewport, hasTouch: true });
		const phone = await context.newPage();
		await phone.goto('/join');
		await waitForStart(phone);
		const field = phone.getByRole('textbox', { name: 'Code of the room' });
		await field.fill('ABCD EFG0');
		await field.press('Enter');
		await expect(phone.getByRole('main').getByRole('status')).toContainText(
			'without I, O, 0 and 1'
		);
		await field.fill(code.toLowerCase());
		await field.press('Enter');
		const bar = phone.locator('[data-follow]');
		await expect(bar).toHaveAttribute('data-follow', 'live');
		await expect.poll(() => measureTop(phone, 'astana-2013')).toBeLessThan(120);
		await phone.locator('#astana-2013 .prose [aria-haspopup="dialog"]').first().tap();
		await expect(phone.getByRole('dialog'), 'a tap opens a figure’s source').toBeVisible();
		await phone.keyboard.press('Escape');

		await phone.mouse.wheel(0, 2000);
		await expect(bar).toContainText('The speaker is at step');
		const next = () => new URL(page.url()).pathname.split('/').at(-1)!;
		await page.keyboard.press('ArrowRight');
		await expect(page).not.toHaveURL(/astana-2013/);
		const top = await measureTop(phone, next());
		await expect(bar).toContainText(`The speaker is at step ${await findNumber(page)}`);
		expect(await measureTop(phone, next()), 'the reader stays').toBe(top);
		await bar.getByRole('button', { name: 'Go there' }).tap();
		await expect.poll(() => measureTop(phone, next())).toBeLessThan(120);
		await expect(bar).toContainText('Following the speaker live');

		const lost = page.getByRole('alert').filter({ hasText: 'Connection lost' });
		await page.context().setOffline(true);
		await expect(lost).toBeVisible({ timeout: 10_000 });
		await expect(bar).toHaveAttribute('data-follow', 'silent', { timeout: 10_000 });
		await page.context().setOffline(false);
		await expect(lost).toBeHidden({ timeout: 10_000 });
		await expect(bar).toHaveAttribute('data-follow', 'live', { timeout: 10_000 });
		await context.close();
	});
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
		await answerNetwork(page);
		await page.goto('/present/own');
		await expect(page.locator('.stage-bar .count')).toHaveText('1 of 2');
		await page.keyboard.press('q');
		const dialog = page.getByRole('dialog');
		await expect(dialog).toContainText('too long for a code');
		await expect(dialog).toContainText('without your notes');
		expect(sent, 'nothing is sent before the speaker agrees').toEqual([]);
		await dialog.getByRole('button', { name: 'Let phones follow live' }).click();
		await expect(dialog.getByRole('status')).toContainText('follows this screen');
		const url = await readStageCode(dialog.locator('svg[role="img"]'));
		expect(url).toMatch(/\/present\/own\?follow=[a-z0-9]+$/);

		const context = await browser.newContext({ viewport, storageState: NO_STORAGE });
		const phone = await context.newPage();
		await phone.goto(url);
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
