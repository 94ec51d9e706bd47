import { loadWithRetry } from '../site/load-with-retry';
import { decodeShapes, type ShapeTable, type SiteShapes } from './site-shapes';

let loading: Promise<SiteShapes> | null = null;

/** Loads once; after a failure, which throws, the next call tries again. */
export function loadSiteShapes(): Promise<SiteShapes> {
	return (loading ??= loadWithRetry(() => import('./built/site-shapes.json')).then(
		(module) => decodeShapes(module.default as ShapeTable),
		(cause: unknown) => {
			loading = null;
			throw cause;
		}
	));
}
