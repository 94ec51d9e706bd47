import type { ReadResult } from './raw-table';
import type { FileToRead } from './read-file';

/** Longer than any file within the limits takes on a slow phone. */
const TIMEOUT_MILLISECONDS = 20_000;

/** Reads a file in a worker of its own, which ends with it or after a timeout. */
export async function readInWorker(file: FileToRead): Promise<ReadResult> {
	// the portable copy is a single file and cannot start another
	if (__PORTABLE__) return (await import('./read-file')).readFile(file);
	const worker = new Worker(new URL('./read-worker.ts', import.meta.url), { type: 'module' });
	try {
		return await new Promise<ReadResult>((resolve) => {
			const fail = () => resolve({ error: { code: 'reader-failed' } });
			worker.addEventListener('message', ({ data }: MessageEvent<ReadResult>) => resolve(data));
			worker.addEventListener('error', fail);
			setTimeout(fail, TIMEOUT_MILLISECONDS);
			worker.postMessage(file);
		});
	} finally {
		worker.terminate();
	}
}
