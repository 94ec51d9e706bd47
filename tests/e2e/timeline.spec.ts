import { expectYear, moveTo, waitForStart, findYearSlider } from './atlas-page';
import { expect, test } from './fixtures';

test('the timeline in windows of all sizes, and its periods', async ({ page }) => {
	await page.goto('/2018');
	await waitForStart(page);

	await test.step('years do not overlap', async () => {
		for (const width of [360, 390, 720, 820, 844, 1024, 1180, 1280]) {
			await page.setViewportSize({ width, height: 900 });
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
			expect(gaps.length, String(width)).toBeGreaterThan(0);
			for (const gap of gaps) expect(gap, String(width)).toBeGreaterThan(3);
		}
	});

	await test.step('a phone in landscape shows timeline and play button without scrolling', async () => {
		await page.setViewportSize({ width: 844, height: 390 });
		const play = page.getByRole('button', { name: 'Play', exact: true });
		await expect(play).toBeInViewport({ ratio: 1 });
		await expect(page.locator('.atlas-footer')).toBeInViewport({ ratio: 1 });
		// its line is taller than its digits
		await expect(page.locator('.timeline ol .current')).toBeInViewport({ ratio: 0.9 });
		await page.setViewportSize({ width: 1280, height: 900 });
	});

	await test.step('the first year cannot be compared with itself', async () => {
		await moveTo(page, '/2005');
		await expect(page.getByRole('button', { name: 'Compare with 2005' })).toHaveCount(0);
		await expect(page.getByRole('button', { name: 'Compare with 2013' })).toBeVisible();
	});

	await test.step('a running total can start in any year', async () => {
		await moveTo(page, '/2018?focus=investment&since=2013');
		await expect(page.locator('.sentence')).toContainText('since 2013');
		await moveTo(page, '/2018?focus=investment&period=year');
		await expect(page.locator('.sentence')).toContainText('in 2018');
	});
});

test('the timeline by keys, pointer and play button', async ({ page }) => {
	await page.clock.install();
	await page.goto('/2018');
	await waitForStart(page);
	const slider = findYearSlider(page);
	const play = page.getByRole('button', { name: 'Play', exact: true });

	await test.step('the slider handles every key and announces its value', async () => {
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

	await test.step('a click on an event goes to its year and marks its place', async () => {
		await page.getByRole('button', { name: /^Astana/ }).click();
		await expectYear(page, 2013);
		await expect(page.locator('.selection-card')).toBeVisible();
		await expect(page.locator('svg.static-map .marked')).toContainText('Astana');
		await page.keyboard.press('Escape');
	});

	await test.step('the year is dragged with the pointer', async () => {
		const box = (await slider.boundingBox())!;
		const column = box.width / 19;
		const y = box.y + box.height / 2;
		await page.mouse.move(box.x + column * 8.5, y);
		await page.mouse.down();
		await page.mouse.move(box.x + column * 0.5, y, { steps: 8 });
		await page.mouse.up();
		await expectYear(page, 2005);
		await expect(page).toHaveURL(/\/2005$/);
	});

	// from here on time passes only when the test says so, also where a machine is slow
	await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1000));

	await test.step('a tab that slept for a day while playing continues from where it was', async () => {
		await play.click();
		await page.clock.runFor(1300);
		await expectYear(page, 2006);
		// like a closed laptop: timers that are due run once when it is opened
		await page.clock.fastForward('24:00:00');
		await expectYear(page, 2007);
		await page.clock.runFor(1300);
		await expectYear(page, 2008);
		await page.getByRole('button', { name: 'Pause', exact: true }).click();
		await page.clock.fastForward('24:00:00');
		await expectYear(page, 2008);
	});

	await test.step('it plays to the end, pauses on space, and writes no link while playing', async () => {
		await expect(page).toHaveURL(/\/2008$/);
		await play.click();
		await page.clock.runFor(1300);
		await expectYear(page, 2009);
		await expect(page).toHaveURL(/\/2008$/);
		await page.clock.runFor(1300 * 14);
		await expectYear(page, 2023);
		await expect(play).toBeVisible();
		// the link is written a moment after the last change
		await page.clock.runFor(1000);
		await expect(page).toHaveURL(/\/2023$/);
		await page.locator('h1').click({ force: true });
		await page.keyboard.press('Space');
		await expectYear(page, 2005);
		await page.keyboard.press('Space');
		await expect(play).toBeVisible();
	});
});
