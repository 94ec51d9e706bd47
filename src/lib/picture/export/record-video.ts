import { m } from '#messages';
import { moveMarks } from './move-marks';
import { drawOn } from './rasterise';
import type { TaskReport } from './image-assets';
import { chooseVideoFormat, FRAMES_A_SECOND, type VideoSize } from './video-format';
import { videoWriter } from './video-writer';

export interface VideoFrame {
	draw(): Promise<string>;
	/** Rounded to a whole number of frames. */
	seconds: number;
	/** Of them, how long the marks move here from their places in the picture before. */
	moveSeconds?: number;
}

export interface Video {
	blob: Blob;
	/** `mp4` or `webm`, depending on the browser's encoder. */
	ending: string;
}

export function framesOf(seconds: number): number {
	return Math.max(1, Math.round(seconds * FRAMES_A_SECOND));
}

/**
 * A video of pictures, encoded by the browser. Each starts on a key frame, as does its still part.
 * @throws Error with a message if the browser has no encoder; AbortError if it was cancelled
 */
export async function recordVideo(
	pictures: readonly VideoFrame[],
	size: VideoSize,
	{ progress, signal }: TaskReport
): Promise<Video> {
	const format = await chooseVideoFormat(size);
	if (!format) throw new Error(m.export_no_encoder());
	const canvas = document.createElement('canvas');
	Object.assign(canvas, size);
	// a recorded canvas must have a drawing context
	canvas.getContext('2d', { alpha: false });
	const writer = await videoWriter(canvas, format);
	const count = pictures.reduce((sum, { seconds }) => sum + framesOf(seconds), 0);
	let frame = 0;
	const add = async (isKey: boolean) => {
		signal.throwIfAborted();
		await writer.add(frame, isKey);
		frame += 1;
		progress(frame / count);
	};
	try {
		let before: string | null = null;
		for (const { draw, seconds, moveSeconds = 0 } of pictures) {
			signal.throwIfAborted();
			const svg = await draw();
			const all = framesOf(seconds);
			const moving =
				before === null || moveSeconds === 0 ? 0 : Math.min(all - 1, framesOf(moveSeconds));
			const moved = before === null ? null : moveMarks(before, svg);
			for (let step = 0; step < moving; step++) {
				await drawOn(canvas, moved!((step + 1) / (moving + 1)));
				await add(step === 0);
			}
			await drawOn(canvas, svg);
			for (let step = moving; step < all; step++) await add(step === moving);
			before = svg;
		}
		return { blob: await writer.finish(), ending: format.ending };
	} catch (cause) {
		await writer.cancel().catch(() => undefined);
		if (signal.aborted) throw cause;
		throw new Error(m.export_video_failed(), { cause });
	}
}
