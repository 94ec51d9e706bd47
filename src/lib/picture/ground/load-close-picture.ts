import { loadWithRetry } from '../../core/site/load-with-retry';
import type { ClosePicture, FetchAsset } from './close-picture';

let part: Promise<ClosePicture> | null = null;

/**
 * The ground of near pictures, loaded once: a page that has it when it is printed draws it at once.
 * A failed load is tried again by the next call.
 */
export function loadClosePictureOnce(fetchAsset: FetchAsset): Promise<ClosePicture> {
	part ??= loadWithRetry(() => import('./close-picture'))
		.then(({ loadClosePicture }) => loadClosePicture(fetchAsset))
		.catch((cause: unknown) => {
			part = null;
			throw cause;
		});
	return part;
}
