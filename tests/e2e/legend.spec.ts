/** The legend in low windows: whole where it can be, and an edge where it goes on. */
import { expect, test } from './fixtures';
import { expectLegendsFit, expectWholeLegend, measureHiddenPx } from './legend-column';

test('bug: in Russian the legend was cut in low windows, and beside a panel', ({ page }) =>
	expectWholeLegend(page, 'ru'));

test('the legend of all layers fits, also in years with estimates; scrolling, it has an edge that shows more below', async ({
	page
}) => {
	await expectLegendsFit(page, [
		...['/2018', '/2005', '/2022', '/2023', '/2018?investment=finance', '/2019']
	]);
	// as longer words do in a desktop window
	await page.setViewportSize({ width: 1280, height: 620 });
	expect(await measureHiddenPx(page)).toBeGreaterThan(0);
	const column = page.locator('.legend-column');
	/** Brightness, top to bottom, of a strip of pixels without text at the left of the column. */
	const strip = async () => {
		const { x, y, height } = (await column.boundingBox())!;
		const clip = { x: x + 6, y: y + height - 40, width: 1, height: 40 };
		const picture = (await page.screenshot({ clip })).toString('base64');
		return page.evaluate(async (data) => {
			const image = await createImageBitmap(
				new Blob([Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0))])
			);
			const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
			context.drawImage(image, 0, 0);
			const { data: pixels } = context.getImageData(0, 0, image.width, image.height);
			return Array.from({ length: image.height }, (_, row) => pixels[row * image.width * 4]!);
		}, picture);
	};
	const cut = await strip();
	expect(cut[0]! - cut.at(-2)!, 'darker at the edge').toBeGreaterThan(20);
	await column.evaluate((element) => element.scrollTo(0, element.scrollHeight));
	const end = await strip();
	expect(Math.abs(end[0]! - end.at(-2)!), 'even at the end').toBeLessThan(4);
});
