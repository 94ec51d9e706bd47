import { m } from '#messages';
import type { VideoCodec } from 'mediabunny';
import { loadWithRetry } from '../../core/site/load-with-retry';
import { drawOn } from './rasterise';
import type { TaskReport } from './task-report';

/** A picture that a video holds, drawn when its turn comes. */
export interface VideoFrame {
	draw(): Promise<string>;
	/** A whole number of frames is held: rounded to them. */
	seconds: number;
}

interface VideoSize {
	width: number;
	height: number;
}

interface Video {
	blob: Blob;
	/** `mp4` or `webm`, as the browser's encoder has it. */
	ending: string;
}

/** Few, for the pictures stand still, but enough for players that seek by frames. */
const FRAMES_A_SECOND = 10;

/** First that plays everywhere, then what browsers without it can encode. */
const MP4_CODECS: readonly VideoCodec[] = ['avc'];
const WEBM_CODECS: readonly VideoCodec[] = ['vp9', 'vp8', 'av1'];

/** How many frames each still is held. */
export function framesOf({ seconds }: Pick<VideoFrame, 'seconds'>): number {
	return Math.max(1, Math.round(seconds * FRAMES_A_SECOND));
}

/**
 * A video of pictures, each held for its time, encoded by the browser itself. A still begins on a key
 * frame, so that a seek to its time shows its own picture.
 * @throws Error with a sentence when the browser has no encoder; AbortError when it was called off
 */
export async function recordVideo(
	frames: readonly VideoFrame[],
	size: VideoSize,
	{ progress, signal }: TaskReport
): Promise<Video> {
	if (!('VideoEncoder' in globalThis)) throw new Error(m.export_no_encoder());
	const media = await loadWithRetry(() => import('mediabunny')).catch((cause: unknown) => {
		throw new Error(m.loading_no_writer(), { cause });
	});
	const wanted = { ...size, quality: media.QUALITY_HIGH };
	const mp4 = await media.getFirstEncodableVideoCodec([...MP4_CODECS], wanted);
	const codec = mp4 ?? (await media.getFirstEncodableVideoCodec([...WEBM_CODECS], wanted));
	if (!codec) throw new Error(m.export_no_encoder());
	const format = mp4 ? new media.Mp4OutputFormat() : new media.WebMOutputFormat();
	const target = new media.BufferTarget();
	const output = new media.Output({ format, target });
	const canvas = document.createElement('canvas');
	Object.assign(canvas, size);
	const source = new media.CanvasSource(canvas, { codec, quality: media.QUALITY_HIGH });
	output.addVideoTrack(source, { frameRate: FRAMES_A_SECOND });
	try {
		await output.start();
		const count = frames.reduce((sum, staticMap) => sum + framesOf(staticMap), 0);
		let frame = 0;
		for (const staticMap of frames) {
			signal.throwIfAborted();
			await drawOn(canvas, await staticMap.draw());
			const end = frame + framesOf(staticMap);
			for (let isFirst = true; frame < end; frame++, isFirst = false) {
				signal.throwIfAborted();
				const [start, length] = [frame / FRAMES_A_SECOND, 1 / FRAMES_A_SECOND];
				await source.add(start, length, { keyFrame: isFirst });
				progress(frame / count);
			}
		}
		await output.finalize();
	} catch (cause) {
		await output.cancel().catch(() => undefined);
		if (signal.aborted) throw cause;
		throw new Error(m.export_video_failed(), { cause });
	}
	const blob = new Blob([target.buffer!], { type: format.mimeType });
	return { blob, ending: format.fileExtension.slice(1) };
}
