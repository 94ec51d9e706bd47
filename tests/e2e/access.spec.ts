import AxeBuilder from '@axe-core/playwright';
import { liveMap } from './atlas-page';
import { expect, test } from './fixtures';

const paths = [
	'/2018',
	'/2021',
	'/2016/kazakhstan',
	'/2018?compare=kyrgyzstan,uzbekistan&per=head',
	'/2018?against=2013',
	'/2018/kazakhstan?against=sources',
	'/2018/uzbekistan?region=karakalpakstan',
	'/chinese-side',
	'/claims',
	'/data',
	'/about',
	'/relation?republic=uzbekistan',
	'/alignment',
	'/alignment?bare=yes',
	'/present',
	'/present/students-rise',
	'/talk',
	'/presenter',
	'/embed/2016',
	'/embed/2016/kazakhstan'
];

for (const path of paths) {
	test(`axe finds nothing on ${path}, light or dark`, async ({ page }) => {
		await page.goto(path);
		if (/^\/(\d|present\/)/.test(path)) await liveMap(page);
		for (const colorScheme of ['light', 'dark'] as const) {
			await page.emulateMedia({ colorScheme });
			// colours on their way from one theme to the other belong to neither
			await page.evaluate(async () => {
				await new Promise(requestAnimationFrame);
				await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
			});
			const { violations } = await new AxeBuilder({ page })
				.withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'])
				.analyze();
			expect(
				violations.map(({ id, nodes }) => [
					id,
					nodes.map((node) => node.target.join(' ')).slice(0, 5)
				]),
				colorScheme
			).toEqual([]);
		}
	});
}

test('the keyboard alone reaches a republic, its source, and comes back', async ({ page }) => {
	await page.goto('/2018');
	await liveMap(page);
	const block = page.locator('button.block[data-republic="TJK"]');
	await block.focus();
	await page.keyboard.press('Enter');
	const panel = page.getByRole('article', { name: 'Tajikistan' });
	await panel.getByRole('button', { name: /^4,007 students/ }).focus();
	await page.keyboard.press('Enter');
	await expect(panel.getByText('Says who')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page).toHaveURL(/\/2018$/);

	await test.step('with reduced motion a year is a cut, not a movement', async () => {
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await page.getByRole('button', { name: 'Next year' }).click();
		await expect(page.locator('[data-year="2019"]')).toBeVisible();
	});
});
