import { loadWriter } from './image-assets';
import { BITS_A_SECOND, FRAMES_A_SECOND, type VideoFormat } from './video-format';

/** Takes the frames of a canvas, one after the other. */
export interface VideoWriter {
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

/** @throws Error with a message if the library that writes files does not load */
export const videoWriter = async (
	canvas: HTMLCanvasElement,
	format: VideoFormat
): Promise<VideoWriter> =>
	format.by === 'encoder' ? encodingWriter(canvas, format) : recordingWriter(canvas, format);
