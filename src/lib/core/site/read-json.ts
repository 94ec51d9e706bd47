import { fetchAsset } from './assets';

/**
 * Why a file of the site could not be read. `refused`: the server has none, or would not give it.
 * `broken`: it is no JSON, as when it was cut short, or a page of words came in its place.
 * `misfit`: JSON of another shape, as of an older or a newer build.
 */
export type FileFault = 'no-answer' | 'refused' | 'broken' | 'misfit';

export class FileError extends Error {
	constructor(
		readonly path: string,
		readonly fault: FileFault,
		/** What the server said, where it refused. */
		readonly status: number | null,
		cause?: unknown
	) {
		super(`${path}: ${fault}${status === null ? '' : ` ${status}`}`, { cause });
	}
}

type Shape<Content> = (value: unknown) => Content;

async function attempt<Content>(
	path: string,
	shape: Shape<Content>,
	cache: RequestCache
): Promise<Content> {
	const answer = await fetchAsset(path, { cache }).catch((cause: unknown) => {
		throw new FileError(path, 'no-answer', null, cause);
	});
	if (!answer.ok) throw new FileError(path, 'refused', answer.status);
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
 * Reads a JSON file of the site. What is missing, broken or of another build is asked for once more
 * past the browser's store, where a bad copy would stay.
 * @param shape makes the content of what was parsed, and throws where it is not what it must be
 * @throws FileError
 */
export async function readJson<Content>(path: string, shape: Shape<Content>): Promise<Content> {
	try {
		return await attempt(path, shape, 'default');
	} catch {
		return attempt(path, shape, 'reload');
	}
}

/** The members of what must be an object. @throws Error where it is none */
export function membersOf(value: unknown): Readonly<Record<string, unknown>> {
	if (typeof value !== 'object' || value === null || Array.isArray(value))
		throw new Error('not an object');
	return value as Readonly<Record<string, unknown>>;
}
