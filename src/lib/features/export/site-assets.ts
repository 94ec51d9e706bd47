import { loadImageAssets, type ImageAssets } from '$lib/picture/export/image-assets';
import { fetchAsset } from '$lib/core/site/assets';

let assets: Promise<ImageAssets> | null = null;

/** The assets that images are drawn with, loaded once; after a failure the next call retries. */
export function siteImageAssets(): Promise<ImageAssets> {
	assets ??= loadImageAssets((path) => fetchAsset(path.slice(1))).catch((cause: unknown) => {
		assets = null;
		throw cause;
	});
	return assets;
}
