/**
 * Every file of `docs/own-data.md` on the workbench, on a desktop and on a phone, in the languages of the
 * site by turns: what comes of it, and that its page can be read. `EVERY_LANGUAGE=1` opens each file in
 * each language.
 */
import { existsSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import { LANGUAGES, type Language } from '../../../scripts/messages/languages.mjs';
import { listFileNames, loadFile, loadText, MADE_FILES } from '../../user-files';
import { layOutAll, waitForStart } from '../atlas-page';
import { expect, test } from '../fixtures';
import { SITE } from '../tested-files';
import { findTouchingText } from '../touching-text';

interface Expected {
	outcome: 'opened' | 'asked' | 'corrected' | 'refused';
	/** Of a refused file: why, in English. */
	says?: string[];
}
const expected = parse(loadText('expected.yaml')) as Record<string, Expected>;

const built = LANGUAGES.filter((each) => each === 'en' || existsSync(`${SITE}/${each}`));
const files = listFileNames();
const pickFiles = (language: Language) =>
	process.env.EVERY_LANGUAGE
		? files
		: files.filter((_, index) => built[index % built.length] === language);

const SCREENS = [
	{ name: 'a desktop', width: 1440, height: 900 },
	{ name: 'a phone', width: 390, height: 844 }
];

type Messages = { [key: string]: string | Messages };
const loadMessages = (language: Language) =>
	JSON.parse(readFileSync(`messages/${language}.json`, 'utf8')) as Messages;

function listPlain(messages: Messages): [key: string, text: string][] {
	return Object.entries(messages).flatMap(([key, text]): [string, string][] =>
		typeof text === 'string' ? [[key, text]] : listPlain(text)
	);
}

/** A message whatever it is filled with. */
const matchFilled = (message: string): RegExp => {
	const escaped = message.replace(/[.*+?^$()|[\]\\]/g, '\\$&');
	return new RegExp(`^${escaped.replace(/\{\w+\}/g, '.+')}$`, 's');
};

const english = listPlain(loadMessages('en'));

/** Why a file was refused, in another language. */
function translate(sentence: string, language: Language): RegExp {
	const [key] = english.find(
		([each, text]) => each.startsWith('user_data_error_') && matchFilled(text).test(sentence)
	)!;
	const [, text] = listPlain(loadMessages(language)).find(([each]) => each === key)!;
	return matchFilled(text);
}

/** Drops a file as a file manager does. */
async function drop(page: Page, name: string, bytes: Uint8Array): Promise<void> {
	// the answer to the file before
	await page.evaluate(() => document.querySelector('main [role=alert]')?.classList.add('before'));
	const transfer = await page.evaluateHandle(
		([fileName, content]) => {
			const data = new DataTransfer();
			data.items.add(new File([Uint8Array.from(content)], fileName));
			return data;
		},
		[name, [...bytes]] as const
	);
	await page.dispatchEvent('main', 'drop', { dataTransfer: transfer });
}

/** A question is a group of readings to press. */
const QUESTIONS = '#understood [role=group]:has(button)';
const ALERT = 'main [role=alert]:not(.before)';

/** What the page made of the last file. */
async function readOutcome(page: Page): Promise<Expected['outcome']> {
	await expect(page.locator(`#understood .count, ${ALERT}`).first()).toBeVisible();
	if (await page.locator(ALERT).isVisible()) return 'refused';
	// a question is a group of readings to press
	return (await page.locator(QUESTIONS).count()) > 0 ? 'asked' : 'opened';
}

/** Nothing is wider than the page, and no text lies over another. */
async function expectReadable(page: Page, name: string): Promise<void> {
	const overPx = await page.evaluate(() => {
		const { scrollWidth, clientWidth } = document.documentElement;
		return scrollWidth - clientWidth;
	});
	expect.soft(overPx, `${name} is wider than the page`).toBeLessThan(1);
	expect.soft(await findTouchingText(page), `${name}: text on text`).toEqual([]);
}

/** Takes the first reading of each question. */
async function answerAll(page: Page): Promise<void> {
	const groups = page.locator(QUESTIONS);
	for (let left = await groups.count(); left > 0; left = await groups.count()) {
		await groups.first().getByRole('button').first().click();
		await expect.poll(() => groups.count()).toBeLessThan(left);
	}
}

for (const language of built)
	for (const { name: screen, ...viewport } of SCREENS)
		test(`${language}: every file on ${screen} has its outcome, and its page can be read`, async ({
			page
		}, { annotations }) => {
			test.setTimeout(600_000);
			await page.setViewportSize(viewport);
			await page.goto(language === 'en' ? '/workbench' : `/${language}/workbench`);
			await waitForStart(page);
			await layOutAll(page);
			const own = pickFiles(language);
			for (const name of own) {
				const { outcome, says = [] } = expected[name]!;
				await test.step(name, async () => {
					await drop(page, name, MADE_FILES[name]?.() ?? loadFile(name));
					// what is corrected by hand has opened with what is to be corrected
					const shown = outcome === 'corrected' ? 'opened' : outcome;
					expect.soft(await readOutcome(page), name).toBe(shown);
					if (outcome === 'refused')
						await expect.soft(page.locator(ALERT), name).toHaveText(translate(says[0]!, language));
					if (outcome === 'opened')
						await expect.soft(page.locator('#map svg').first()).toBeVisible();
					await expectReadable(page, name);
					if (outcome === 'asked') {
						await answerAll(page);
						await expectReadable(page, `${name}, answered`);
					}
					const close = page.locator('#understood .head button');
					if (await close.isVisible()) await close.click();
					await expect(page.locator('#understood')).toHaveCount(0);
				});
			}
			annotations.push({ type: 'files', description: String(own.length) });
		});
