import type { ReadResult } from './raw-table';
import type { FileToRead } from './read-file';

/** Longer than any file within the limits takes on a slow phone. */
const WAITS_MILLISECONDS = 20_000;

/**
 * Reads a file beside the page, which stays quick meanwhile; a worker that takes too long is ended.
 * Each file has a worker of its own, so that none can harm the next.
 */
export async function readInWorker(file: FileToRead): Promise<ReadResult> {
	// the one file of the portable copy has no other to start
	if (__PORTABLE__) return (await import('./read-file')).readFile(file);
	const worker = new Worker(new URL('./read-worker.ts', import.meta.url), { type: 'module' });
	try {
		return await new Promise<ReadResult>((resolve) => {
			const fail = () => resolve({ fault: { code: 'reader-failed' } });
			worker.addEventListener('message', ({ data }: MessageEvent<ReadResult>) => resolve(data));
			worker.addEventListener('error', fail);
			setTimeout(fail, WAITS_MILLISECONDS);
			worker.postMessage(file);
		});
	} finally {
		worker.terminate();
	}
}
