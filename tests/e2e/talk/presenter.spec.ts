import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from '../fixtures';
import { TALK } from '../exported-talk';
import { countAt, getPosition, getTitleAt, typeStep } from '../talk-steps';

const shows = (page: Page, name: string) =>
	expect(page.getByRole('heading', { name, level: 1 })).toBeVisible();
const [first, second, third] = [
	getTitleAt('distrust'),
	getTitleAt('astana-2013'),
	getTitleAt('pipelines')
] as const;

/** The window that a button opens. */
async function opened(context: BrowserContext, page: Page, name: string): Promise<Page> {
	const button = page.getByRole('button', { name });
	const [other] = await Promise.all([context.waitForEvent('page'), button.click()]);
	return other;
}

test('the presenter’s window and the stage control each other', async ({ page, context }) => {
	test.slow();
	await page.goto('/present/distrust');
	await shows(page, first);
	const presenter = await opened(context, page, 'Open presenter view');
	await expect(presenter.getByText('On screen')).toBeVisible();
	await shows(presenter, first);
	await expect(presenter.getByText(countAt('distrust'))).toBeVisible();
	const elapsed = presenter.getByRole('timer', { name: 'Elapsed time' });
	await expect(elapsed).toHaveText('0:00');
	await presenter.getByRole('button', { name: 'Start the clock' }).click();

	await test.step('step by step, and with a black screen', async () => {
		await presenter.getByRole('button', { name: 'Next step' }).click();
		await shows(page, second);
		await expect(presenter.getByText(countAt('astana-2013'))).toBeVisible();
		// its parts, then the next step
		const { builds } = TALK.steps[getPosition('astana-2013') - 1]!;
		for (let part = 1; part <= builds.length; part += 1) await page.keyboard.press('PageDown');
		await shows(presenter, third);
		await presenter.keyboard.press('ArrowLeft');
		await shows(page, second);

		await presenter.keyboard.press('b');
		await expect(page.getByRole('button', { name: /The screen is black/ })).toBeVisible();
		await expect(presenter.getByText('The audience’s screen is black')).toBeVisible();
		await presenter.keyboard.press('b');
		await expect(page.getByRole('button', { name: /The screen is black/ })).toBeHidden();
	});

	await test.step('exploring on stage is mirrored, and the presenter’s window returns to the step', async () => {
		await presenter.getByRole('button', { name: 'Explore the map' }).click();
		await expect(
			page.getByRole('button', {
				name: `Back to step ${getPosition('astana-2013')}:`
			})
		).toBeVisible();
		await page.getByRole('button', { name: 'Next year' }).click();
		await expect(presenter.locator('[data-link^="/2014"]')).toBeVisible();
		await presenter
			.getByRole('button', {
				name: `Back to step ${getPosition('astana-2013')}`
			})
			.click();
		await shows(page, second);
		await expect(page).toHaveURL(/\/present\/astana-2013$/);
	});

	await test.step('a reload of either window keeps the step and the elapsed time', async () => {
		const seconds = async () => {
			const [minutes = 0, rest = 0] = (await elapsed.innerText()).split(':').map(Number);
			return 60 * minutes + rest;
		};
		await expect.poll(seconds).toBeGreaterThan(0);
		const before = await seconds();
		await presenter.reload();
		await shows(presenter, second);
		await expect.poll(seconds).toBeGreaterThan(before);
		await page.reload();
		await shows(page, second);
		await expect(page.getByRole('button', { name: 'Next step' })).toBeVisible();
		await expect(presenter.getByText('On screen')).toBeVisible();
		await presenter.getByRole('combobox', { name: 'Go to a step' }).selectOption('distrust');
		await shows(page, first);
	});

	await test.step('of two stages the one used last is shown and controlled', async () => {
		// a stage is in use as soon as it can be controlled
		const other = await context.newPage();
		await other.goto('/present/pipelines');
		await expect(presenter.getByText(/^2 audience screens are open/)).toBeVisible();
		await shows(presenter, third);
		await page.bringToFront();
		await page.locator('.stage-column h1').click();
		await shows(presenter, first);
		await other.close();
		await expect(presenter.getByText(/^2 audience screens are open/)).toBeHidden();
	});

	await test.step('a closed stage is reported and opened again at its step', async () => {
		await page.close();
		await expect(presenter.getByText(/The audience screen is closed/)).toBeVisible();
		await shows(presenter, first);
		const reopened = await opened(context, presenter, 'Open the audience screen');
		await shows(reopened, first);
		await expect(presenter.getByText('On screen')).toBeVisible();
	});
});

test('alone it shows the story with its notes and turns its pages', async ({ page }) => {
	await page.goto('/presenter');
	await expect(page.getByText(/No audience screen is open/)).toBeVisible();
	await shows(page, getTitleAt('opening'));
	await expect(page.getByRole('heading', { name: 'Notes' })).toBeVisible();
	await page.keyboard.press(String(getPosition('pipelines')));
	await page.keyboard.press('Enter');
	await shows(page, third);
	await page.reload();
	await shows(page, third);
	await page.keyboard.press('End');
	await expect(page.getByText('This is the last step.')).toBeVisible();
});

test('the presenter sees the parts of a step, and points and draws on the audience’s screen', async ({
	page,
	context
}) => {
	test.slow();
	await page.setViewportSize({ width: 1280, height: 800 });
	await page.goto('/present/khorgos');
	await shows(page, getTitleAt('khorgos'));
	const presenter = await opened(context, page, 'Open presenter view');
	await expect(presenter.getByText('On screen')).toBeVisible();
	await presenter.setViewportSize({ width: 1280, height: 800 });
	const picture = presenter.locator('.now');
	const following = presenter.getByRole('region', { name: 'Next' });

	await test.step('part by part, without scrolling', async () => {
		await expect(following.locator('[data-link]').first()).toBeInViewport({ ratio: 1 });
		await expect(following.getByText('part 1 of 2')).toBeVisible();
		await presenter.keyboard.press('PageDown');
		await shows(page, getTitleAt('trade'));
		await expect(presenter.getByText('part 1 of 2')).toBeVisible();
		await expect(following.getByText('The next part of this step')).toBeVisible();
		await expect(picture.locator('.text.invisible')).toHaveCount(1);
		await presenter.keyboard.press('PageDown');
		await expect(picture.locator('.text.invisible')).toHaveCount(0);
		await expect(following.locator('.title')).toHaveText(getTitleAt('institutes'));
	});

	await test.step('the pointer is at the same place of the screen', async () => {
		await presenter.keyboard.press('l');
		const box = (await picture.boundingBox())!;
		await presenter.mouse.move(box.x + box.width * 0.7, box.y + box.height * 0.3, { steps: 4 });
		const ring = page.locator('.pointer');
		await expect(ring).toBeVisible();
		const middle = async () => {
			const at = (await ring.boundingBox())!;
			return [(at.x + at.width / 2) / 1280, (at.y + at.height / 2) / 800].map(
				(share) => Math.round(share * 50) / 50
			);
		};
		// bug: the ring stayed short of where a fast pointer had stopped
		await expect.poll(middle).toEqual([0.7, 0.3]);
		await presenter.keyboard.press('l');
		await expect(ring).toBeHidden();
	});

	await test.step('a stroke of the pen is on both screens', async () => {
		await presenter.keyboard.press('d');
		const box = (await picture.boundingBox())!;
		await presenter.mouse.move(box.x + 200, box.y + 100);
		await presenter.mouse.down();
		await presenter.mouse.move(box.x + 300, box.y + 160, { steps: 5 });
		await presenter.mouse.up();
		await expect(page.locator('.ink path.line').first()).toBeVisible();
		await expect(picture.locator('path.orange').first()).toBeVisible();
		await presenter.keyboard.press('x');
		await expect(page.locator('.ink path.line')).toHaveCount(0);
	});

	await test.step('bug: the presenter’s pen had one colour and no arrow', async () => {
		const draw = async (y: number) => {
			const box = (await picture.boundingBox())!;
			await presenter.mouse.move(box.x + 200, box.y + y);
			await presenter.mouse.down();
			await presenter.mouse.move(box.x + 300, box.y + y + 40, { steps: 5 });
			await presenter.mouse.up();
		};
		await presenter.getByRole('button', { name: 'Blue' }).click();
		await draw(100);
		await expect(page.locator('.ink .stroke.blue')).toHaveCount(1);
		await presenter.keyboard.press('3');
		await presenter.getByRole('button', { name: 'Arrow', exact: true }).click();
		await draw(160);
		await expect(page.locator('.ink .stroke.plain')).toHaveCount(1);
		await expect(picture.locator('path.plain')).toHaveAttribute('d', /M.*M/);
		await presenter.keyboard.press('Escape');
		await expect(presenter.getByRole('button', { name: 'Blue' })).toBeHidden();
	});
});

test('all steps are shown at once, on stage and for the presenter, and one is chosen by keys', async ({
	page
}) => {
	await page.goto('/present/distrust');
	await shows(page, first);
	await typeStep(page, 'astana-2013');
	await page.keyboard.press('o');
	const overview = page.getByRole('dialog', { name: 'All steps' });
	const current = overview.locator('[aria-current="step"]');
	await expect(current).toHaveAccessibleName(new RegExp(second.slice(0, 20)));
	await expect(current).toBeFocused();
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('Enter');
	await expect(overview).toBeHidden();
	await shows(page, third);
	await page.keyboard.press('o');
	await page.keyboard.press('End');
	await page.keyboard.press('Escape');
	await expect(overview).toBeHidden();
	await shows(page, third);

	await page.goto('/presenter?step=pipelines');
	await shows(page, third);
	await page.keyboard.press('o');
	await expect(current).toBeFocused();
	await page.keyboard.press(String(getPosition('distrust')));
	await page.keyboard.press('Enter');
	await shows(page, first);
});
