import { fetchAsset } from './assets';

/**
 * Why a file could not be read. `broken`: no JSON, because it was cut off or a page came in its place.
 * `misfit`: JSON of another shape, as from another build.
 */
type FileFailure = 'no-answer' | 'refused' | 'broken' | 'misfit';

export class FileError extends Error {
	constructor(
		readonly path: string,
		readonly error: FileFailure,
		/** Of the server, if it refused. */
		readonly status: number | null,
		cause?: unknown
	) {
		super(`${path}: ${error}${status === null ? '' : ` ${status}`}`, { cause });
	}
}

/** @throws FileError if there is no answer, or the server refuses */
async function fetchFile(path: string, options?: RequestInit): Promise<Response> {
	const answer = await fetchAsset(path, options).catch((cause: unknown) => {
		throw new FileError(path, 'no-answer', null, cause);
	});
	if (!answer.ok) throw new FileError(path, 'refused', answer.status);
	return answer;
}

type Shape<Content> = (value: unknown) => Content;
async function attempt<Content>(
	path: string,
	shape: Shape<Content>,
	cache: RequestCache
): Promise<Content> {
	const answer = await fetchFile(path, { cache });
	const value = await answer.json().catch((cause: unknown) => {
		throw new FileError(path, 'broken', null, cause);
	});
	try {
		return shape(value);
	} catch (cause) {
		throw new FileError(path, 'misfit', null, cause);
	}
}

/**
 * Reads a JSON file of the site. A missing or wrong one is requested again past the browser's cache.
 * @param shape checks and converts the parsed value, or throws
 * @throws FileError
 */
export async function readJson<Content>(path: string, shape: Shape<Content>): Promise<Content> {
	try {
		return await attempt(path, shape, 'default');
	} catch {
		return attempt(path, shape, 'reload');
	}
}

/** The members of an object. @throws Error for other values */
export function getMembers(value: unknown): Readonly<Record<string, unknown>> {
	if (typeof value !== 'object' || value === null || Array.isArray(value))
		throw new Error('not an object');
	return value as Readonly<Record<string, unknown>>;
}

/** Reads a text file of the site: `data/tables/students.csv`. @throws FileError */
export async function readText(path: string): Promise<string> {
	const answer = await fetchFile(path);
	// a network that requires signing in answers every request with a page
	if (answer.headers.get('content-type')?.startsWith('text/html'))
		throw new FileError(path, 'broken', null);
	return answer.text();
}
