import { readFile, type FileToRead } from './read-file';
import type { WorkerMessage } from './read-in-worker';

/** Rows of a message: the page can respond between two. */
const PART_ROWS = 5000;

/** Reads a file and sends its progress, then its tables in parts. */
export function sendTables(file: FileToRead, send: (message: WorkerMessage) => void): void {
	const result = readFile(file, (done, rows) => send({ kind: 'progress', done, rows }));
	if ('error' in result) return send({ kind: 'error', error: result.error });
	for (const { rows, ...table } of result.tables) {
		send({ kind: 'table', table });
		for (let from = 0; from < rows.length; from += PART_ROWS)
			send({ kind: 'rows', rows: rows.slice(from, from + PART_ROWS) });
	}
	send({ kind: 'end' });
}
