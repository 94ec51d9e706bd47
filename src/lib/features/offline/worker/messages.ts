import type { FailureReason } from './failure';

/** What the worker tells every open page of how a language is stored. */
export type WorkerNews =
	| { type: 'progress'; folder: string; storedBytes: number; totalBytes: number }
	| { type: 'stored'; folder: string; totalBytes: number }
	| { type: 'failed'; folder: string; reason: FailureReason; totalBytes: number };

/**
 * What it answers to the page that asked. `unstored`: the language of the page is not stored, and
 * was not asked for. `newer`: the worker has a newer version than that of the page.
 */
export type WorkerAnswer = { type: 'unstored' } | { type: 'newer' };

/**
 * What a page asks of the worker. `check`: is its language there in whole, and may the page be served
 * from it? `buildName` is the build that the page is of; `mayStore` adds the language where it is not
 * stored. `is-newer`: is the worker of a newer version than the page? `take-over`: replace the version
 * that is in use.
 */
export type PageRequest =
	| { type: 'check'; folder: string; buildName: string; mayStore: boolean }
	| { type: 'is-newer'; folder: string }
	| { type: 'take-over' };

/**
 * Two atlases on one host, in different folders, do not hear each other.
 * @param scopePath the folder, with a slash at its end
 */
export function newsChannelName(scopePath: string): string {
	return `soft-power-atlas ${scopePath}`;
}
