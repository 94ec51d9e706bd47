import { loadImageAssets, type ImageAssets } from '$lib/picture/export/image-assets';
import { fetchAsset } from '$lib/core/site/assets';

let assets: Promise<ImageAssets> | null = null;

/** What images are drawn from, loaded once; after a failure the next call tries again. */
export function siteImageAssets(): Promise<ImageAssets> {
	assets ??= loadImageAssets((path) => fetchAsset(path.slice(1))).catch((cause: unknown) => {
		assets = null;
		throw cause;
	});
	return assets;
}
