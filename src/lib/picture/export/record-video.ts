import { m } from '#messages';
import type { ImageSize } from '../image/image-input';
import type { TaskReport } from './image-assets';
import { loadWriter } from './load-writer';
import { IMAGE_SIZES } from '../image/compose-image';
import { copyCanvas, drawMoment, readMapPlace } from './move-camera';
import { moveMarks } from './move-marks';
import { drawOn } from './rasterise';
import {
	BITS_A_SECOND,
	chooseVideoFormat,
	FRAMES_A_SECOND,
	type VideoFormat
} from './video-format';

/** Takes the frames of a canvas, one after the other. */
interface VideoWriter {
	/** Adds the current frame of the canvas. @param isKey a seek to its time shows its own picture */
	add(frame: number, isKey: boolean): Promise<void>;
	finish(): Promise<Blob>;
	cancel(): Promise<void>;
}

/** The browser's own encoder, which works asynchronously, and a file of its packets. */
async function encodingWriter(
	canvas: HTMLCanvasElement,
	{ ending, codec }: VideoFormat
): Promise<VideoWriter> {
	const media = await loadWriter(() => import('mediabunny'));
	const format = ending === 'mp4' ? new media.Mp4OutputFormat() : new media.WebMOutputFormat();
	const target = new media.BufferTarget();
	const output = new media.Output({ format, target });
	const source = new media.CanvasSource(canvas, { codec, bitrate: BITS_A_SECOND });
	output.addVideoTrack(source, { frameRate: FRAMES_A_SECOND });
	await output.start();
	return {
		add: (frame, keyFrame) =>
			source.add(frame / FRAMES_A_SECOND, 1 / FRAMES_A_SECOND, { keyFrame }),
		async finish() {
			await output.finalize();
			return new Blob([target.buffer!], { type: format.mimeType });
		},
		cancel: () => output.cancel()
	};
}

/** Records the canvas: each frame is shown for its time; recording pauses while the next is drawn. */
function recordingWriter(canvas: HTMLCanvasElement, { mimeType }: VideoFormat): VideoWriter {
	const stream = canvas.captureStream(0);
	const [track] = stream.getVideoTracks() as CanvasCaptureMediaStreamTrack[];
	const recorder = new MediaRecorder(stream, { mimeType, videoBitsPerSecond: BITS_A_SECOND });
	const pieces: Blob[] = [];
	recorder.ondataavailable = ({ data }) => pieces.push(data);
	const ended = new Promise<void>((resolve) => {
		recorder.onstop = () => {
			track?.stop();
			resolve();
		};
	});
	recorder.start();
	recorder.pause();
	return {
		async add() {
			recorder.resume();
			track?.requestFrame();
			await new Promise((resolve) => setTimeout(resolve, 1000 / FRAMES_A_SECOND));
			recorder.pause();
		},
		async finish() {
			recorder.stop();
			await ended;
			return new Blob(pieces, { type: mimeType });
		},
		async cancel() {
			if (recorder.state !== 'inactive') recorder.stop();
			await ended;
		}
	};
}

export interface VideoFrame {
	draw(): Promise<string>;
	/** Rounded to a whole number of frames. */
	seconds: number;
	/** Of them, how long it takes to move here from the picture before. */
	moveSeconds?: number;
	/** What moves: the marks of one map, or the camera from map to map, while the rest fades. */
	move?: 'marks' | 'camera';
}

export function countFrames(seconds: number): number {
	return Math.max(1, Math.round(seconds * FRAMES_A_SECOND));
}

type DrawMoment = (share: number) => void | Promise<void>;

/** The marks of one map move to their places in the next year. */
function moveOver(canvas: HTMLCanvasElement, before: string, after: string): DrawMoment {
	const moved = moveMarks(before, after);
	return (share) => drawOn(canvas, moved(share));
}

/** The camera moves from map to map; words and charts fade. */
async function fadeOver(
	canvas: HTMLCanvasElement,
	before: string,
	after: string
): Promise<DrawMoment> {
	const [first, second] = [copyCanvas(canvas), copyCanvas(canvas)];
	await drawOn(second, after);
	const [from, to] = [readMapPlace(before), readMapPlace(after)];
	const maps = from && to && ([from, to] as const);
	return (share) => drawMoment(canvas, [first, second], maps, IMAGE_SIZES.wide, share);
}

/** Seconds of a video of pictures. */
export const sumSeconds = (pictures: readonly Pick<VideoFrame, 'seconds'>[]): number =>
	pictures.reduce((sum, { seconds }) => sum + countFrames(seconds), 0) / FRAMES_A_SECOND;

/**
 * A video of pictures, encoded by the browser. Each starts on a key frame, as does its still part.
 * @throws Error with a message if the browser has no encoder or its graphics card stopped; AbortError
 * if it was cancelled
 */
export async function recordVideo(
	pictures: readonly VideoFrame[],
	size: ImageSize,
	{ progress, signal }: TaskReport
): Promise<{ blob: Blob; ending: VideoFormat['ending'] }> {
	const format = await chooseVideoFormat(size);
	if (!format) throw new Error(m.export_no_encoder());
	const canvas = document.createElement('canvas');
	Object.assign(canvas, size);
	// a recorded canvas must have a drawing context
	const context = canvas.getContext('2d', { alpha: false });
	const isLost = () => context?.isContextLost() ?? false;
	const newWriter = format.by === 'encoder' ? encodingWriter : recordingWriter;
	const writer = await newWriter(canvas, format);
	const count = pictures.reduce((sum, { seconds }) => sum + countFrames(seconds), 0);
	let frame = 0;
	const add = async (isKey: boolean) => {
		signal.throwIfAborted();
		// it draws nothing, and the film would go on in black
		if (isLost()) throw new Error('the context is lost');
		await writer.add(frame, isKey);
		frame += 1;
		progress(frame / count);
	};
	try {
		let before: string | null = null;
		for (const { draw, seconds, moveSeconds = 0, move = 'marks' } of pictures) {
			signal.throwIfAborted();
			const svg = await draw();
			const all = countFrames(seconds);
			let moving = 0;
			if (before !== null && moveSeconds > 0) {
				moving = Math.min(all - 1, countFrames(moveSeconds));
				const drawAt =
					move === 'marks' ? moveOver(canvas, before, svg) : await fadeOver(canvas, before, svg);
				for (let step = 0; step < moving; step++) {
					await drawAt((step + 1) / (moving + 1));
					await add(step === 0);
				}
			}
			await drawOn(canvas, svg);
			for (let step = moving; step < all; step++) await add(step === moving);
			before = svg;
		}
		return { blob: await writer.finish(), ending: format.ending };
	} catch (cause) {
		await writer.cancel().catch(() => undefined);
		if (signal.aborted) throw cause;
		throw new Error(isLost() ? m.export_video_lost() : m.export_video_failed(), { cause });
	}
}
