import type { OnProgress, RawCell, ReadError, ReadResult, ReadTable } from './raw-table';
import type { FileToRead } from './read-file';

/** Longer without a sign of progress than any file within the limits takes on a slow phone. */
const TIMEOUT_MILLISECONDS = 60_000;

/** A result comes in parts, so that no message stops the page. */
export type WorkerMessage =
	| { kind: 'progress'; done: number; rows: number }
	| { kind: 'table'; table: Omit<ReadTable, 'rows'> }
	| { kind: 'rows'; rows: readonly (readonly RawCell[])[] }
	| { kind: 'error'; error: ReadError }
	| { kind: 'end' };

const FAILED: ReadResult = { error: { code: 'reader-failed' } };

/**
 * Reads a file in a worker of its own, which ends with it, after a timeout, or when it is cancelled.
 * @returns null if cancelled
 */
export async function readInWorker(
	file: FileToRead,
	onProgress: OnProgress,
	signal: AbortSignal
): Promise<ReadResult | null> {
	// the portable copy is a single file and cannot start another
	if (__PORTABLE__) return (await import('./read-file')).readFile(file);
	const worker = new Worker(new URL('./read-worker.ts', import.meta.url), { type: 'module' });
	let timer: ReturnType<typeof setTimeout> | undefined;
	try {
		return await new Promise<ReadResult | null>((resolve) => {
			const tables: (Omit<ReadTable, 'rows'> & { rows: (readonly RawCell[])[] })[] = [];
			const wait = () => {
				clearTimeout(timer);
				timer = setTimeout(() => resolve(FAILED), TIMEOUT_MILLISECONDS);
			};
			worker.addEventListener('message', ({ data }: MessageEvent<WorkerMessage>) => {
				wait();
				if (data.kind === 'progress') onProgress(data.done, data.rows);
				if (data.kind === 'table') tables.push({ ...data.table, rows: [] });
				if (data.kind === 'rows') tables.at(-1)?.rows.push(...data.rows);
				if (data.kind === 'error') resolve({ error: data.error });
				if (data.kind === 'end') resolve({ tables });
			});
			worker.addEventListener('error', () => resolve(FAILED));
			signal.addEventListener('abort', () => resolve(null));
			wait();
			worker.postMessage(file);
		});
	} finally {
		clearTimeout(timer);
		worker.terminate();
	}
}
