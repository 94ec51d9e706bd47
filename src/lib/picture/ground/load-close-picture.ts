import { createLoader, loadWithRetry } from '../../core/site/load-with-retry';
import type { FetchAsset } from './close-picture';

/** The ground of near pictures: a page that has it when it is printed draws it at once. */
export const loadClosePictureOnce = createLoader(async (fetchAsset: FetchAsset) => {
	const { loadClosePicture } = await loadWithRetry(() => import('./close-picture'));
	return loadClosePicture(fetchAsset);
});
