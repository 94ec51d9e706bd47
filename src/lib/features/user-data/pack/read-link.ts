// a link is read before the layout, which also imports it, has loaded
import '$lib/core/site/trusted-types';
import { parsePackedLink, type ParsedLink } from './link-data';

/** A table within the limits takes a tenth of it on a slow phone. */
export const LINK_SECONDS = 2;

/**
 * Reads the table of a link in a worker that is ended after `LINK_SECONDS`, so that no link stops
 * the page.
 */
export async function readLink(packed: string): Promise<ParsedLink> {
	// the portable copy is a single file and cannot start another
	if (__PORTABLE__ || typeof Worker === 'undefined') return parsePackedLink(packed);
	const worker = new Worker(new URL('./link-worker.ts', import.meta.url), { type: 'module' });
	try {
		return await new Promise<ParsedLink>((resolve) => {
			let timer = 0;
			const wait = () => {
				timer = window.setTimeout(() => resolve({ error: 'too-slow' }), 1000 * LINK_SECONDS);
			};
			worker.addEventListener('message', ({ data }: MessageEvent<ParsedLink | 'ready'>) => {
				// the time that its script takes to load is not the link's
				if (data === 'ready') {
					worker.postMessage(packed);
					return wait();
				}
				clearTimeout(timer);
				resolve(data);
			});
			// a worker that does not load is no fault of the link
			worker.addEventListener('error', () => resolve(parsePackedLink(packed)));
		});
	} finally {
		worker.terminate();
	}
}
