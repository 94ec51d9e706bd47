import { expect, type Locator, type Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';

export interface ExportedFile {
	name: string;
	bytes: Buffer;
}

/** Clicks a button that makes a file, and reads the file. */
export async function exportFile(page: Page, button: Locator): Promise<ExportedFile> {
	const download = page.waitForEvent('download', { timeout: 150_000 });
	await button.click();
	const file = await download;
	return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

/** Opens the dialog of the header. */
export async function openExport(page: Page, path: string): Promise<Locator> {
	await page.goto(path);
	await page.getByRole('button', { name: 'Save this view as an image or a video' }).click();
	const dialog = page.getByRole('dialog', { name: 'Download' });
	await expect(dialog.getByRole('img', { name: /^Preview/ })).toBeVisible();
	return dialog;
}

/** A page without the atlas's security policy, which blocks scripts and markup from tests. */
export async function openBench(page: Page): Promise<Page> {
	const bench = await page.context().newPage();
	await bench.route('**/bench', (route) =>
		route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Bench</title>' })
	);
	await bench.goto('/bench');
	return bench;
}

/** Statistics of a picture. */
export interface PictureFacts {
	width: number;
	height: number;
	/** Different colours among its sampled pixels, by their upper five bits. */
	colours: number;
	/** The share of cells of a grid over the picture that have more than one colour. */
	drawnShare: number;
}

/** Decodes a picture in the browser; optionally only a part of it, as shares of its sides. */
export function readPicture(
	page: Page,
	bytes: Buffer,
	type: string,
	part: [left: number, top: number, right: number, bottom: number] = [0, 0, 1, 1]
): Promise<PictureFacts> {
	return page.evaluate(
		async ({ source, part: [left, top, right, bottom] }) => {
			const image = new Image();
			image.src = source;
			await image.decode();
			const { naturalWidth: width, naturalHeight: height } = image;
			const [partWidth, partHeight] = [(right - left) * width, (bottom - top) * height];
			const canvas = new OffscreenCanvas(partWidth, partHeight);
			const context = canvas.getContext('2d')!;
			context.drawImage(image, -left * width, -top * height);
			const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
			const all = new Set<number>();
			const cells = new Map<number, Set<number>>();
			const cellPx = Math.ceil(canvas.width / 16);
			for (let y = 0; y < canvas.height; y += 2) {
				for (let x = 0; x < canvas.width; x += 2) {
					const at = (y * canvas.width + x) * 4;
					const colour =
						((data[at]! >> 3) << 10) | ((data[at + 1]! >> 3) << 5) | (data[at + 2]! >> 3);
					all.add(colour);
					const cell = Math.floor(y / cellPx) * 16 + Math.floor(x / cellPx);
					if (!cells.has(cell)) cells.set(cell, new Set());
					cells.get(cell)!.add(colour);
				}
			}
			const drawn = [...cells.values()].filter((colours) => colours.size > 1).length;
			return { width, height, colours: all.size, drawnShare: drawn / cells.size };
		},
		{ source: `data:${type};base64,${bytes.toString('base64')}`, part }
	);
}
