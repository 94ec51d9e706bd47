import { StoreFailure } from './failure';
import { isHashed, type StoredFile } from './offline-list';

/** The first digits of the SHA-256, as many as a list writes. */
async function revisionOf(bytes: ArrayBuffer, digits: number): Promise<string> {
	const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
	const text = Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
	return text.slice(0, digits);
}

/**
 * Fetches a file and proves that it is the one the list names. Some hosts write into pages as they
 * send them, so that a page need only be one.
 * @throws StoreFailure `network` or `changed`
 */
export async function fetchFile(
	{ path, revision }: StoredFile,
	address: string,
	load: typeof fetch
): Promise<Response> {
	const broken = (cause: unknown) => new StoreFailure('network', `${path}: no whole answer`, cause);
	const request: RequestInit = {
		// what the page has just loaded is not loaded again; other names may hold something newer
		cache: isHashed(path) ? 'default' : 'no-cache',
		priority: 'low'
	};
	const answer = await load(address, request).catch((cause: unknown) => {
		throw broken(cause);
	});
	if (answer.status >= 500) throw broken(answer.status);
	if (!answer.ok) throw new StoreFailure('changed', `${path}: HTTP ${answer.status}`);
	const bytes = await answer.arrayBuffer().catch((cause: unknown) => {
		throw broken(cause);
	});
	const type = answer.headers.get('content-type') ?? 'application/octet-stream';
	const isPage = path.endsWith('/') || path.endsWith('.html');
	const isRight = isPage
		? type.startsWith('text/html')
		: (await revisionOf(bytes, revision.length)) === revision;
	if (!isRight) throw new StoreFailure('changed', `${path}: not the file of this version`);
	// a new response: a page must not be opened with an answer that was redirected
	return new Response(bytes, { headers: { 'content-type': type } });
}
