import decompress from 'woff2-encoder/decompress';

export interface FontRequest {
	id: number;
	woff2: ArrayBuffer;
}

export type FontAnswer = { id: number; bytes: Uint8Array } | { id: number; fault: string };

addEventListener('message', ({ data: { id, woff2 } }: MessageEvent<FontRequest>) => {
	void decompress(woff2).then(
		(bytes) => postMessage({ id, bytes } satisfies FontAnswer),
		(cause) => postMessage({ id, fault: String(cause) } satisfies FontAnswer)
	);
});
