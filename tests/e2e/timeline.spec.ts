import { expectYear, shownYear, started, yearSlider } from './atlas-page';
import { expect, test } from './fixtures';

test('the slider handles every key and announces its value', async ({ page }) => {
	await page.goto('/2018');
	const slider = yearSlider(page);
	await slider.focus();
	await expect(slider).toHaveAttribute('aria-valuetext', '2018: 29,885 students in China');
	const presses: [string, number][] = [
		['Home', 2005],
		['ArrowRight', 2006],
		['PageUp', 2011],
		['PageDown', 2006],
		['End', 2023],
		['ArrowLeft', 2022]
	];
	for (const [key, year] of presses) {
		await page.keyboard.press(key);
		await expectYear(page, year);
	}
	await expect(slider).toHaveAttribute('aria-valuetext', /no figure published/);
});

test('it plays to the end, pauses on space, and writes no link while playing', async ({ page }) => {
	await page.goto('/2019');
	await page.getByRole('button', { name: 'Play', exact: true }).click();
	await expect(shownYear(page)).not.toHaveAttribute('data-year', '2019');
	await expect(page).toHaveURL(/\/2019$/);
	await expectYear(page, 2023);
	await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
	await expect(page).toHaveURL(/\/2023$/);
	await page.locator('h1').click({ force: true });
	await page.keyboard.press('Space');
	await expectYear(page, 2005);
	await page.keyboard.press('Space');
	await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
});

test('a running total can start in any year', async ({ page }) => {
	await page.goto('/2018/kazakhstan?focus=investment&since=2013');
	await expect(page.locator('.sentence')).toContainText('since 2013');
	await page.goto('/2018/kazakhstan?focus=investment&period=year');
	await expect(page.locator('.sentence')).toContainText('in 2018');
});

test('a click on an event goes to its year and marks its place', async ({ page }) => {
	await page.goto('/2018');
	await started(page);
	await page.getByRole('button', { name: /^Astana/ }).click();
	await expectYear(page, 2013);
	await expect(page.locator('.selection-card')).toBeVisible();
	await expect(page.locator('svg.static-map .marked')).toContainText('Astana');
});

test('a phone in landscape shows timeline and play button without scrolling', async ({ page }) => {
	await page.setViewportSize({ width: 844, height: 390 });
	await page.goto('/2018');
	await started(page);
	await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeInViewport({
		ratio: 1
	});
	await expect(page.locator('.atlas-footer')).toBeInViewport({ ratio: 1 });
	// its line is taller than its digits
	await expect(page.locator('.timeline ol .current')).toBeInViewport({ ratio: 0.9 });
});

test('years on the timeline do not overlap', async ({ page }) => {
	for (const width of [360, 390, 720, 820, 844, 1024, 1180, 1280]) {
		await page.setViewportSize({ width, height: 900 });
		await page.goto('/2018');
		await started(page);
		const gaps = await page.locator('.timeline ol li').evaluateAll((years) => {
			const boxes = years
				.filter((each) => each.checkVisibility({ visibilityProperty: true }))
				.map((each) => {
					const range = document.createRange();
					range.selectNodeContents(each);
					return range.getBoundingClientRect();
				});
			return boxes.slice(1).map((box, index) => box.left - boxes[index]!.right);
		});
		for (const gap of gaps) expect(gap, String(width)).toBeGreaterThan(3);
	}
});

test('the first year cannot be compared with itself', async ({ page }) => {
	await page.goto('/2005');
	await started(page);
	await expect(page.getByRole('button', { name: 'Compare with 2005' })).toHaveCount(0);
	await expect(page.getByRole('button', { name: 'Compare with 2013' })).toBeVisible();
});
