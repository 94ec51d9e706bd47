import { waitForStart } from './atlas-page';
import { expect, test } from './fixtures';

test('with forced colours, states, focus and figures can still be distinguished', async ({
	page
}) => {
	await page.emulateMedia({ forcedColors: 'active' });
	await page.goto('/2018?compare=kyrgyzstan,uzbekistan');
	await waitForStart(page);

	await test.step('a pressed button looks different from others', async () => {
		const pills = page.getByRole('article', { name: 'Compare countries' }).getByRole('button');
		const getGround = (name: string) =>
			pills
				.filter({ hasText: name })
				.first()
				.evaluate((button) => getComputedStyle(button).backgroundColor);
		expect(await getGround('Kyrgyzstan')).not.toBe(await getGround('Tajikistan'));
	});

	await test.step('bug: the first year of a period was black on black', async () => {
		const { color, backgroundColor } = await page
			.getByRole('combobox', { name: 'First year' })
			.evaluate((select) => {
				const { color, backgroundColor } = getComputedStyle(select);
				return { color, backgroundColor };
			});
		expect(backgroundColor).not.toBe(color);
	});

	await test.step('the bars of the timeline and the coverage strip keep their colours', async () => {
		await expect(page.locator('.timeline .coverage-strip .reported').first()).toBeAttached();
		const colours = await page
			.locator('.timeline')
			.evaluate((timeline) =>
				['.year-bars i[style]', '.coverage-strip .reported'].map(
					(selector) => getComputedStyle(timeline.querySelector(selector)!).backgroundColor
				)
			);
		const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
		for (const colour of colours) {
			expect(colour).not.toBe('rgba(0, 0, 0, 0)');
			expect(colour).not.toBe(ground);
		}
	});

	await test.step('the focused element has an outline', async () => {
		await page.getByRole('button', { name: 'Next year' }).focus();
		await page.keyboard.press('Tab');
		const outline = await page.evaluate(() => {
			const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement!);
			return `${outlineStyle} ${outlineWidth}`;
		});
		expect(outline).toBe('solid 3px');
	});

	await test.step('the marks of the static map keep their colours', async () => {
		const fills = await page
			.locator('.atlas-static svg path')
			.evaluateAll((paths) => new Set(paths.map((path) => getComputedStyle(path).fill)).size);
		expect(fills).toBeGreaterThan(3);
	});
});
