import { expect, test } from './fixtures';
import { openBench, openExport, readPicture, exportFile } from './exported-files';

// pictures are drawn while a live map runs, without a graphics card
test.describe.configure({ timeout: 180_000 });

test('saves a view as a picture', async ({ page }) => {
	const dialog = await openExport(page, '/2018?period=year');

	await test.step('the SVG contains title, year, key, sources, link and fonts', async () => {
		const file = await exportFile(page, dialog.getByRole('button', { name: 'Save as SVG' }));
		expect(file.name).toBe('soft-power-atlas-2018-central-asia-students-16x9.svg');
		const svg = file.bytes.toString('utf8');
		const bench = await openBench(page);
		const parsed = await bench.evaluate((text) => {
			const document = new DOMParser().parseFromString(text, 'image/svg+xml');
			return {
				error: document.querySelector('parsererror')?.textContent ?? null,
				// lines are separate elements: join them by a space
				words: [...document.querySelectorAll('text')].map((line) => line.textContent).join(' ')
			};
		}, svg);
		expect(parsed.error).toBeNull();
		expect(parsed.words).toMatch(/Five countries: 29,885\s+students in Chinese/);
		expect(parsed.words).toContain('2018');
		expect(parsed.words).toContain('Students in China');
		expect(parsed.words).toContain('Sources.');
		// bug: a picture had the address of this computer
		expect(parsed.words).not.toMatch(/localhost|127\.0/);
		expect(parsed.words).toContain('RUSSIA');
		expect(svg).toContain("font-family:'Source Serif 4';font-weight:300");
		expect(svg).not.toMatch(/(href|src)="?(http|\/)/);
		// bug: files had no relief; as a PNG, which programs that open an SVG can read, and not heavy
		expect(svg).toContain('href="data:image/png;base64,');
		expect(file.bytes.length).toBeLessThan(850_000);
		const facts = await readPicture(page, file.bytes, 'image/svg+xml');
		expect(facts.colours).toBeGreaterThan(60);
	});

	await test.step('a PNG of the requested size', async () => {
		await dialog.getByText('1×', { exact: true }).click();
		const file = await exportFile(page, dialog.getByRole('button', { name: 'Save as PNG' }));
		expect(file.name).toBe('soft-power-atlas-2018-central-asia-students-16x9.png');
		const facts = await readPicture(page, file.bytes, 'image/png');
		expect(facts).toMatchObject({ width: 1280, height: 720 });
		expect(facts.colours).toBeGreaterThan(60);
		await expect(dialog.getByText(/Saved as soft-power-atlas.*\d (kB|MB)\.$/)).toBeVisible();
	});

	await test.step('bug: the preview kept the shape and the colours of before', async () => {
		const preview = dialog.getByRole('img', { name: /^Preview/ });
		const isUpright = (image: HTMLImageElement | SVGElement) =>
			image instanceof HTMLImageElement && image.naturalHeight > image.naturalWidth;
		await dialog.getByText('Phone 9:16').first().click();
		await expect.poll(() => preview.evaluate(isUpright)).toBe(true);
		const light = await preview.getAttribute('src');
		await dialog.getByText('Dark', { exact: true }).click();
		await expect.poll(() => preview.getAttribute('src')).not.toBe(light);
	});

	await test.step('the phone format in the chosen colours and twice the size', async () => {
		await dialog.getByText('2×', { exact: true }).click();
		const file = await exportFile(page, dialog.getByRole('button', { name: 'Save as PNG' }));
		const facts = await readPicture(page, file.bytes, 'image/png');
		expect(facts).toMatchObject({ width: 810, height: 1440 });
		const corner = await readPicture(page, file.bytes, 'image/png', [0, 0, 0.02, 0.01]);
		expect(corner.colours).toBe(1);
	});

	await test.step('rejects a size that the browser cannot make, with an explanation', async () => {
		await page.evaluate(() => {
			HTMLCanvasElement.prototype.toBlob = (answer) => answer(null);
		});
		await dialog.getByRole('button', { name: 'Save as PNG' }).click();
		await expect(
			dialog.getByText(/cannot make an image of 810 × 1440 pixels\. Choose a smaller size/)
		).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(dialog).toBeHidden();
		await expect(page.getByRole('button', { name: /^Save this view/ })).toBeFocused();
	});
});
