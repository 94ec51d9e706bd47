import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type * as Media from 'mediabunny';
import { expect, test } from './fixtures';
import { openBench, openExport, exportFile } from './exported-files';

const decoder = createRequire(import.meta.url).resolve('mediabunny');
const bundle = decoder.replace(/dist[/\\].*$/, 'dist/bundles/mediabunny.cjs');
const YEARS = [2017, 2018];

interface VideoFacts {
	seconds: number;
	frames: number;
	width: number;
	height: number;
	/** For each moment, how far its frame is from each picture: mean difference of a channel. */
	distances: number[][];
}

/** Decodes a video in the browser and compares frames with pictures. */
async function readVideo(page: Page, video: Buffer, pictures: Buffer[], moments: number[]) {
	const bench = await openBench(page);
	await bench.evaluate('globalThis.module = { exports: {} }; globalThis.exports = module.exports;');
	await bench.addScriptTag({ path: bundle });
	return bench.evaluate(
		async ({ source, pngs, times }): Promise<VideoFacts> => {
			const scope = globalThis as unknown as {
				module: { exports: typeof Media };
				Mediabunny?: typeof Media;
			};
			const media = scope.Mediabunny ?? scope.module.exports;
			const blob = await (await fetch(source)).blob();
			const input = new media.Input({
				source: new media.BlobSource(blob),
				formats: media.ALL_FORMATS
			});
			const track = (await input.getPrimaryVideoTrack())!;
			const packets = new media.EncodedPacketSink(track);
			let frames = 0;
			for await (const packet of packets.packets()) frames += packet.byteLength > 0 ? 1 : 0;
			const pixels = (drawing: CanvasImageSource) => {
				const canvas = new OffscreenCanvas(640, 360);
				const context = canvas.getContext('2d')!;
				context.drawImage(drawing, 0, 0, 640, 360);
				return context.getImageData(0, 0, 640, 360).data;
			};
			const expected = await Promise.all(
				pngs.map(async (png) => {
					const image = new Image();
					image.src = png;
					await image.decode();
					return pixels(image);
				})
			);
			const sink = new media.CanvasSink(track);
			const distances: number[][] = [];
			for (const time of times) {
				const { canvas } = (await sink.getCanvas(time))!;
				const own = pixels(canvas);
				distances.push(
					expected.map(
						(other) => own.reduce((sum, v, at) => sum + Math.abs(v - other[at]!), 0) / own.length
					)
				);
			}
			return {
				seconds: await track.computeDuration(),
				frames,
				width: track.displayWidth,
				height: track.displayHeight,
				distances
			};
		},
		{
			source: `data:video/any;base64,${video.toString('base64')}`,
			pngs: pictures.map((png) => `data:image/png;base64,${png.toString('base64')}`),
			times: moments
		}
	);
}

// videos are drawn while a live map runs, without a graphics card
test.describe.configure({ timeout: 300_000 });

test('a video of years shows the picture of each year for its duration', async ({ page }) => {
	const pictures: Buffer[] = [];
	const dialog = await openExport(page, `/${YEARS[0]}?layers=students`);
	for (const year of YEARS) {
		if (year !== YEARS[0]) {
			await page.keyboard.press('Escape');
			await page.getByRole('button', { name: 'Next year' }).click();
			await page.getByRole('button', { name: /^Save this view/ }).click();
			await expect(dialog.getByRole('img', { name: /^Preview/ })).toBeVisible();
		}
		await dialog.getByText('1×', { exact: true }).click();
		const png = await exportFile(page, dialog.getByRole('button', { name: 'PNG' }));
		expect(png.name).toContain(String(year));
		pictures.push(png.bytes);
	}
	await dialog.getByRole('combobox').first().selectOption('2017');
	await dialog.getByRole('combobox').last().selectOption('2018');
	await dialog
		.getByRole('group', { name: 'Seconds per year' })
		.getByText('1', { exact: true })
		.click();
	const video = await exportFile(page, dialog.getByRole('button', { name: 'Save the video' }));
	expect(video.name).toMatch(
		/^soft-power-atlas-2017-2018-central-asia-students-16x9-1080p\.(mp4|webm)$/
	);

	// once the marks have stopped, and the last moment of each year; then during transitions
	const moments = [...YEARS.flatMap((_, index) => [index + 0.6, index + 0.99]), 1.1];
	const facts = await readVideo(page, video.bytes, pictures, moments);
	expect(facts).toMatchObject({ width: 1920, height: 1080, frames: 50 });
	expect(facts.seconds).toBeCloseTo(2, 1);
	const onTheWay = facts.distances.pop()!;
	const rest = facts.distances[2]!;
	expect(onTheWay[1], 'the marks move').toBeGreaterThan(rest[1]! + 0.02);
	facts.distances.forEach((distances, index) => {
		const own = Math.floor(index / 2);
		const nearest = distances.indexOf(Math.min(...distances));
		expect(YEARS[nearest], `moment ${moments[index]}`).toBe(YEARS[own]);
		// compression takes some of the grain of the relief
		expect(distances[own]).toBeLessThan(5);
	});
});

test('the dialog of a video says what this browser can do', async ({ page }) => {
	const dialog = await openExport(page, '/2018?layers=students');
	const video = dialog.locator('section').filter({ hasText: 'Video of the years' });
	const save = video.getByRole('button', { name: 'Save the video' });
	const openAgain = async () => {
		await page.keyboard.press('Escape');
		await page.getByRole('button', { name: /^Save this view/ }).click();
		await expect(dialog.getByRole('img', { name: /^Preview/ })).toBeVisible();
	};
	await expect(
		dialog.getByText(/1920 × 1080 pixels, 25 frames per second, (MP4|WebM) \(.+\)\. The marks move/)
	).toBeVisible();

	await test.step('a video can be cancelled, and another started', async () => {
		await save.click();
		await expect(dialog.getByRole('progressbar')).toBeVisible();
		await dialog.getByRole('button', { name: 'Cancel' }).click();
		await expect(dialog.getByText('Cancelled. No file was saved.')).toBeVisible();
		await expect(save).toBeEnabled();
	});

	await test.step('bug: a film whose graphics context was lost went on in black', async () => {
		await page.evaluate(() => {
			let asked = 0;
			CanvasRenderingContext2D.prototype.isContextLost = () => (asked += 1) > 3;
		});
		await save.click();
		await expect(dialog.getByText(/graphics card stopped.*no file was saved/)).toBeVisible();
		await page.evaluate(() => (CanvasRenderingContext2D.prototype.isContextLost = () => false));
		await expect(save).toBeEnabled();
	});

	await test.step('a browser without an encoder records instead', async () => {
		await page.evaluate(() => Reflect.deleteProperty(globalThis, 'VideoEncoder'));
		await openAgain();
		await video.getByText('Phone 9:16', { exact: true }).click();
		await expect(video.getByText(/1080 × 1920 pixels.*records in real time/)).toBeVisible();
		await video.getByRole('combobox').first().selectOption('2018');
		await video.getByRole('combobox').last().selectOption('2018');
		await video
			.getByRole('group', { name: 'Seconds per year' })
			.getByText('1', { exact: true })
			.click();
		const file = await exportFile(page, save);
		expect(file.name).toMatch(/^soft-power-atlas-2018-2018-central-asia-students-9x16-1080p\./);
		expect(file.bytes.length).toBeGreaterThan(20_000);
	});

	await test.step('a browser that can do neither says so', async () => {
		await page.evaluate(() => Reflect.deleteProperty(globalThis, 'MediaRecorder'));
		await openAgain();
		await expect(dialog.getByText(/This browser cannot encode video/)).toBeVisible();
		await save.click();
		await expect(dialog.getByRole('status').getByText(/cannot encode video/)).toBeVisible();
	});
});
