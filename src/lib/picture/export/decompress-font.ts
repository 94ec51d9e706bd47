import type { FontAnswer, FontRequest } from './decompress-font-worker';

interface Waiting {
	resolve(bytes: Uint8Array): void;
	reject(cause: Error): void;
}

/** Pending requests, by number. */
const waiting = new Map<number, Waiting>();
let worker: Worker | undefined;
let lastId = 0;

function refuseAll(message: string): void {
	worker?.terminate();
	worker = undefined;
	for (const { reject } of waiting.values()) reject(new Error(message));
	waiting.clear();
}

function startWorker(): Worker {
	const started = new Worker(new URL('./decompress-font-worker.ts', import.meta.url), {
		type: 'module'
	});
	started.addEventListener('message', ({ data }: MessageEvent<FontAnswer>) => {
		const request = waiting.get(data.id);
		waiting.delete(data.id);
		if ('bytes' in data) request?.resolve(data.bytes);
		else request?.reject(new Error(data.fault));
	});
	started.addEventListener('error', ({ message }) =>
		refuseAll(`A font could not be unpacked: ${message || 'its worker did not start'}.`)
	);
	return started;
}

/**
 * A font as needed in a document. The library evaluates text to start its WebAssembly, which the
 * pages' policy forbids, so it runs in a worker.
 * @param woff2 the bytes of a WOFF2 file
 * @throws Error if they are not, or the worker cannot start
 */
export async function decompressFont(woff2: ArrayBuffer): Promise<Uint8Array> {
	// the portable copy has no other file to start, and no policy
	if (__PORTABLE__) return (await import('woff2-encoder/decompress')).default(woff2);
	worker ??= startWorker();
	const id = (lastId += 1);
	const answer = new Promise<Uint8Array>((resolve, reject) => waiting.set(id, { resolve, reject }));
	worker.postMessage({ id, woff2 } satisfies FontRequest);
	return answer;
}
