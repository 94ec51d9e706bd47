import { createLoader, loadWithRetry } from '../site/load-with-retry';
import { decodeShapes, type ShapeTable } from './site-shapes';

/** Loads once; after a failure, which throws, the next call tries again. */
export const loadSiteShapes = createLoader(async () => {
	const { default: table } = await loadWithRetry(() => import('./built/site-shapes.json'));
	return decodeShapes(table as ShapeTable);
});
