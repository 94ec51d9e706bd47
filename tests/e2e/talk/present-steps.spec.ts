/** What a speaker does on stage, without a live map. */
import type { Page } from '@playwright/test';
import { answerNetwork } from '../atlas-page';
import { TALK } from '../exported-talk';
import { expect, test } from '../fixtures';
import { findStageFaults } from '../stage-faults';
import { countAt, findSmallText, typeStep } from '../talk-steps';

const count = (page: Page) => page.locator('.stage-bar .count');

test('a speaker goes through the talk', async ({ page }) => {
	test.slow();
	const lines = page.locator('.stage-column .text');
	const code = page.getByRole('dialog').getByRole('img');
	await answerNetwork(page);
	await page.goto('/present/khorgos');
	await expect(count(page)).toHaveText(countAt('khorgos'));

	await test.step('a step shows its layout: a large chart, and the map small under the words', async () => {
		const chart = page.locator('.stage-chart').getByRole('img');
		await expect(chart).toBeVisible();
		await expect(page.locator('.evidence')).toHaveCount(0);
		const measure = async (selector: string) => (await page.locator(selector).boundingBox())!;
		await expect.poll(async () => (await measure('.inner-frame')).width).toBeLessThan(500);
		const [map, words, large] = [
			await measure('.inner-frame'),
			await measure('.words'),
			(await chart.boundingBox())!
		];
		expect(map.y).toBeGreaterThan(words.y + words.height);
		expect(map.x + map.width).toBeLessThan(large.x);
		expect(large.width).toBeGreaterThan(1.6 * map.width);
		// its place is named on it, in the size of the words around it
		const sum = page.locator('.static-map').getByText('7,762 trains', { exact: true });
		await expect(sum).toBeVisible();
		expect((await sum.boundingBox())!.height).toBeLessThan(40);
	});

	await test.step('a title that names its sum has it large on its map', async () => {
		await typeStep(page, 'astana-2013');
		const sum = page.locator('.static-map').getByText('30,000 scholarships', { exact: true });
		await expect(sum).toBeVisible();
		expect((await sum.boundingBox())!.height).toBeGreaterThan(40);
		await typeStep(page, 'khorgos');
	});

	await test.step('a step appears part by part after the previous step, and whole otherwise', async () => {
		await page.keyboard.press('PageDown');
		await expect(count(page)).toHaveText(countAt('trade'));
		await expect(lines.nth(1)).toBeHidden();
		await page.keyboard.press('PageDown');
		await expect(lines.nth(1)).toBeVisible();
		await expect(count(page)).toHaveText(countAt('trade'));
		await page.keyboard.press('PageDown');
		await expect(count(page)).toHaveText(countAt('institutes'));
		await page.keyboard.press('PageUp');
		await expect(count(page)).toHaveText(countAt('trade'));
		await expect(lines.nth(1)).toBeVisible();
	});

	await test.step('a map and a chart have the stage in turn: where, then how much', async () => {
		await typeStep(page, 'trade');
		await page.keyboard.press('PageDown');
		await expect(count(page)).toHaveText(countAt('institutes'));
		const [map, chart] = [page.locator('.inner-frame'), page.locator('.stage-chart')];
		const isMapAlone = async () => {
			await expect.poll(async () => (await map.boundingBox())?.width).toBeGreaterThan(800);
			await expect(chart).toHaveCount(0);
			await expect(page.locator('.evidence')).toHaveCount(0);
		};
		await isMapAlone();
		await page.keyboard.press('PageDown');
		await expect(lines.nth(1)).toBeVisible();
		await isMapAlone();
		await page.keyboard.press('PageDown');
		await expect(chart.getByRole('img')).toBeVisible();
		await expect(map).toBeHidden();
		await typeStep(page, 'trade');
	});

	await test.step('the years of a step play once after the previous step, and stop', async () => {
		const year = page.locator('.stage-column [data-year]');
		await page.keyboard.press('PageDown');
		await expect(count(page)).toHaveText(countAt('institutes'));
		// its other parts first
		for (let part = 0; part < 3; part += 1) await page.keyboard.press('PageDown');
		await expect(count(page)).toHaveText(countAt('students-rise'));
		await expect(year).not.toHaveAttribute('data-year', '2018');
		await expect(year).toHaveAttribute('data-year', '2018', { timeout: 20_000 });
		await expect(page).toHaveURL('/present/students-rise');
		await page.keyboard.press('PageUp');
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await page.keyboard.press('PageDown');
		await expect(count(page)).toHaveText(countAt('students-rise'));
		await expect(year).toHaveAttribute('data-year', '2018', { timeout: 500 });
	});

	await test.step('the speaker draws on the stage, and the drawing stays with its step', async () => {
		await page.keyboard.press('d');
		await expect(page.getByRole('toolbar')).toBeVisible();
		await page.mouse.move(700, 300);
		await page.mouse.down();
		await page.mouse.move(900, 420, { steps: 5 });
		await page.mouse.up();
		const strokes = page.locator('.ink path:not(.case)');
		await expect(strokes).toHaveCount(1);
		await page.keyboard.press('PageUp');
		await expect(strokes).toHaveCount(0);
		await page.keyboard.press('PageDown');
		await expect(strokes).toHaveCount(1);
		await page.keyboard.press('x');
		await expect(strokes).toHaveCount(0);
		await page.keyboard.press('d');
		await expect(page.getByRole('toolbar')).toBeHidden();
	});

	await test.step('a figure of the talk shows its source', async () => {
		await page.getByRole('button', { name: '29,885' }).click();
		await expect(page.getByRole('dialog', { name: /^Source of/ })).toContainText('2018');
		await page.keyboard.press('Escape');
		await expect(page.getByRole('dialog')).toBeHidden();
	});

	await test.step('the black screen, the keys, the pointer and the code', async () => {
		await page.keyboard.press('b');
		const black = page.getByRole('button', { name: /The screen is black/ });
		await expect(black).toBeVisible();
		await page.keyboard.press('PageDown');
		await expect(black).toBeHidden();
		await expect(count(page)).toHaveText(countAt('students-rise'));
		await page.keyboard.press('?');
		await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toContainText(
			'black screen'
		);
		await page.keyboard.press('Escape');
		await page.keyboard.press('q');
		await expect(page.getByRole('dialog', { name: 'This view on your phone' })).toBeVisible();
		// a phone gets the article at the step, and the dialog says that it does not follow
		await expect(code).toHaveAttribute('aria-label', /\/present#students-rise$/);
		await page.keyboard.press('Escape');
		await expect(code).toBeHidden();
		await page.keyboard.press('l');
		await page.mouse.move(600, 400);
		await expect(page.locator('.pointer')).toHaveCSS('translate', '600px 400px');
	});

	await test.step('not only Escape closes the code: a clicker closes it and advances', async () => {
		await page.keyboard.press('q');
		await expect(code).toBeVisible();
		await page.keyboard.press('PageDown');
		await expect(code).toBeHidden();
		await expect(lines.nth(1)).toBeVisible();
		await page.keyboard.press('PageDown');
		await expect(count(page)).toHaveText(countAt('scholarships'));
	});

	await test.step('a step shows its layout: a chart in place of the map', async () => {
		await typeStep(page, 'publics');
		const polls = page.locator('.stage-chart').getByRole('img');
		await expect(polls).toHaveAttribute('aria-label', /Kyrgyzstan.*China 57.*Russia 2/);
		await expect(page.locator('.atlas-map')).toBeHidden();
		await typeStep(page, 'astana-2013');
		await expect(page.locator('.static-map').getByText('30,000 scholarships')).toBeVisible();
	});

	await test.step('bug: without WebGL the legend covered names of the static map on a step with a chart', async () => {
		await page.setViewportSize({ width: 1920, height: 1080 });
		for (const { id } of TALK.steps.filter(({ layout }) => layout === 'both')) {
			await typeStep(page, id);
			await expect(page.locator('.atlas-static.rests')).toBeVisible();
			const covered = () =>
				page.evaluate(() => {
					// a map without layers has none
					const legend = document.querySelector('.stage-legend')?.getBoundingClientRect();
					if (!legend) return [];
					return [...document.querySelectorAll('.static-map text')]
						.filter((text) => {
							const { left, right, top, bottom, width } = text.getBoundingClientRect();
							const isOver = right > legend.left && left < legend.right;
							return width > 0 && isOver && bottom > legend.top && top < legend.bottom;
						})
						.map(({ textContent }) => textContent);
				});
			// the names are placed again after each move
			await expect.poll(covered, id).toEqual([]);
		}
	});

	await test.step('no word on stage is under a 54th of the height, at any step', async () => {
		for (const { id } of TALK.steps) {
			await typeStep(page, id);
			await expect.poll(() => findSmallText(page), id).toEqual([]);
		}
	});
});

/** All steps and sizes without a browser: tests/layouts/stage. */
const WORST = [
	{ id: 'astana-2013', width: 1366, height: 768, larger: 0 },
	{ id: 'astana-2013', width: 1024, height: 768, larger: 5 },
	{ id: 'pipelines', width: 800, height: 600, larger: 0 },
	{ id: 'pipelines', width: 1366, height: 768, larger: 5 },
	{ id: 'students-rise', width: 1280, height: 800, larger: 3 },
	{ id: 'khorgos', width: 1024, height: 768, larger: 5 }
];

test('no subject, legend or column is cut or covered in the six worst cases, and plus is announced', async ({
	page
}) => {
	for (const { id, width, height, larger } of WORST) {
		const name = `${id} at ${width} × ${height}, larger by ${larger}`;
		const { callouts } = TALK.steps.find((step) => step.id === id)!;
		await page.setViewportSize({ width, height });
		await page.goto('/present/distrust');
		await page.evaluate(() => sessionStorage.clear());
		await page.goto(`/present/${id}`);
		await expect(count(page)).toHaveText(countAt(id));
		for (let press = 1; press <= larger; press++) {
			await page.keyboard.press('+');
			await expect(count(page)).toHaveText(`text ${100 + 10 * press}%`);
		}
		const labels = callouts.map(({ label }) => label);
		await expect.poll(() => findStageFaults(page, labels), name).toEqual([]);
	}
});
