import { m } from '#messages';
import type { VideoCodec } from 'mediabunny';
import type { ImageSize } from '../image/image-input';

export const FRAMES_A_SECOND = 25;

export const VIDEO_SHAPES = ['wide', 'portrait', 'square'] as const;
export type VideoShape = (typeof VIDEO_SHAPES)[number];

/** Pixels of each shape: 1080p. */
export const VIDEO_SIZES: Readonly<Record<VideoShape, ImageSize>> = {
	wide: { width: 1920, height: 1080 },
	portrait: { width: 1080, height: 1920 },
	square: { width: 1080, height: 1080 }
};

/** How this browser makes a video. */
export interface VideoFormat {
	/** `encoder` as fast as it can; `recorder` in real time, if there is no encoder. */
	by: 'encoder' | 'recorder';
	ending: 'mp4' | 'webm';
	codec: VideoCodec;
	/** The type requested from the recorder. */
	mimeType: string;
}

interface Candidate extends Omit<VideoFormat, 'by'> {
	/** Codec string of the encoder: a profile and a level that allow 1080p. */
	profile: string;
}

/** First what plays everywhere, then what browsers without it can encode. */
const CANDIDATES: readonly Candidate[] = [
	{ ending: 'mp4', codec: 'avc', profile: 'avc1.640028', mimeType: 'video/mp4;codecs=avc1.640028' },
	{ ending: 'webm', codec: 'vp9', profile: 'vp09.00.40.08', mimeType: 'video/webm;codecs=vp9' },
	{ ending: 'webm', codec: 'vp8', profile: 'vp8', mimeType: 'video/webm;codecs=vp8' },
	{ ending: 'webm', codec: 'av1', profile: 'av01.0.08M.08', mimeType: 'video/webm;codecs=av01' }
];

export const BITS_A_SECOND = 10_000_000;

const canEncode = ({ profile }: Candidate, size: ImageSize): Promise<boolean> =>
	VideoEncoder.isConfigSupported({
		...size,
		codec: profile,
		bitrate: BITS_A_SECOND,
		framerate: FRAMES_A_SECOND
	}).then(
		({ supported }) => supported === true,
		() => false
	);

/** The best video format of this browser for a size; null if there is none. */
export async function chooseVideoFormat(size: ImageSize): Promise<VideoFormat | null> {
	if ('VideoEncoder' in globalThis) {
		for (const candidate of CANDIDATES)
			if (await canEncode(candidate, size)) return { by: 'encoder', ...candidate };
	}
	if (!('MediaRecorder' in globalThis) || !('captureStream' in HTMLCanvasElement.prototype))
		return null;
	const recorded = CANDIDATES.find(({ mimeType }) => MediaRecorder.isTypeSupported(mimeType));
	return recorded ? { by: 'recorder', ...recorded } : null;
}

const CODEC_WORDS: Readonly<Partial<Record<VideoCodec, string>>> = {
	avc: 'MP4 (H.264)',
	vp9: 'WebM (VP9)',
	vp8: 'WebM (VP8)',
	av1: 'WebM (AV1)'
};

/** The format of the video, in a sentence; or why there can be none. */
export function describeVideoFormat(
	format: VideoFormat | null,
	{ width, height }: ImageSize
): string {
	if (!format) return m.export_no_encoder();
	const words = { width, height, rate: FRAMES_A_SECOND, format: CODEC_WORDS[format.codec] ?? '' };
	return format.by === 'encoder' ? m.export_video_format(words) : m.export_video_recorded(words);
}
