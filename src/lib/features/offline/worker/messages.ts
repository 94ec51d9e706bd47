/**
 * Why the atlas could not be stored. `changed`: a file differs from the one in the list, for
 * example during a deployment, or if a network returns its own page for every request.
 */
export type FailureReason = 'full' | 'network' | 'changed' | 'forbidden';

/** What the worker broadcasts to open pages about the storage of a language. */
export type WorkerNews =
	| { type: 'progress'; folder: string; storedBytes: number; totalBytes: number }
	| { type: 'stored'; folder: string; totalBytes: number }
	| { type: 'failed'; folder: string; reason: FailureReason; totalBytes: number };

/**
 * Its answer to the requesting page. `unstored`: the language of the page is not stored, and
 * storing was not requested. `newer`: the worker has a newer version than that of the page.
 */
export type WorkerAnswer = { type: 'unstored' } | { type: 'newer' };

/**
 * Requests from a page to the worker. `check`: is its language completely stored, and may the page
 * be served from the store? `buildName` is the build of the page; `mayStore` adds the language if
 * it is not stored. `is-newer`: does the worker have a newer version than the page? `take-over`:
 * replace the active version.
 */
export type PageRequest =
	| { type: 'check'; folder: string; buildName: string; mayStore: boolean }
	| { type: 'is-newer'; folder: string }
	| { type: 'take-over' };

/** Two atlases on one host do not hear each other. @param scopePath with a trailing slash */
export const getNewsChannelName = (scopePath: string): string => `soft-power-atlas ${scopePath}`;
