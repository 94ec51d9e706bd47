/** Zoom beyond what `page-kinds.spec.ts` checks for every kind of page. */
import { checkEach } from './atlas-page';
import { FOURFOLD } from './enlargement';
import { expect, test } from './fixtures';

test('at 400 %, focused elements are visible, and a dialog can be read to its end', async ({
	page
}) => {
	await page.setViewportSize(FOURFOLD);
	await checkEach(page, ['/data', '/present/astana-2013', '/2016/kazakhstan'], async (path) => {
		for (let step = 0; step < 25; step += 1) {
			await page.keyboard.press('Tab');
			const covered = await page.evaluate(() => {
				const element = document.activeElement!;
				if (element === document.body || element.closest('svg')) return null;
				const box = element.getBoundingClientRect();
				const x = Math.min(Math.max(box.left + box.width / 2, 1), innerWidth - 2);
				const top = Math.max(box.top, 0);
				const bottom = Math.min(box.bottom, innerHeight);
				if (bottom <= top) return `${element.outerHTML.slice(0, 80)} is outside the window`;
				const hits = [0.1, 0.5, 0.9].map((share) =>
					document.elementFromPoint(x, top + (bottom - top) * share)
				);
				const isSeen = hits.some((hit) => hit && (element.contains(hit) || hit.contains(element)));
				return isSeen ? null : `${element.outerHTML.slice(0, 80)} is covered`;
			});
			expect(covered, `${path}, step ${step}`).toBeNull();
		}
	});
	await page.getByRole('button', { name: 'Share' }).first().click();
	const dialog = page.getByRole('dialog');
	await expect(dialog).toBeVisible();
	await dialog.getByRole('button').last().scrollIntoViewIfNeeded();
	await expect(dialog.getByRole('button').last()).toBeInViewport();
	expect(await dialog.evaluate((box) => box.scrollWidth - box.clientWidth)).toBeLessThanOrEqual(0);
});
