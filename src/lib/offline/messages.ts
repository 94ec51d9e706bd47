import type { FailureReason } from './failure';

/** What the worker tells every open page. */
export type WorkerNews =
	| { type: 'progress'; storedBytes: number; totalBytes: number }
	| { type: 'stored'; totalBytes: number }
	| { type: 'failed'; reason: FailureReason; totalBytes: number };

/**
 * What a page asks of the worker. `check`: is everything there, and may the page be served from it?
 * `buildName` is the build that the page is of. `take-over`: replace the version that is in use.
 */
export type PageRequest = { type: 'check'; buildName: string } | { type: 'take-over' };

/**
 * Two atlases on one host, in different folders, do not hear each other.
 * @param scopePath the folder, with a slash at its end
 */
export function newsChannelName(scopePath: string): string {
	return `soft-power-atlas ${scopePath}`;
}
