import decompress from 'woff2-encoder/decompress';
import type { FontAnswer, FontRequest } from './decompress-font';

addEventListener('message', ({ data: { id, woff2 } }: MessageEvent<FontRequest>) => {
	void decompress(woff2).then(
		(bytes) => postMessage({ id, bytes } satisfies FontAnswer),
		(cause) => postMessage({ id, fault: String(cause) } satisfies FontAnswer)
	);
});
