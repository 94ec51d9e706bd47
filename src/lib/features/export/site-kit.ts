import { loadSheetKit, type SheetKit } from '$lib/picture/export/sheet-kit';
import { fetchAsset } from '$lib/core/site/assets';

let kit: Promise<SheetKit> | null = null;

/** What sheets are drawn from, loaded once; after a failure the next call tries again. */
export function siteKit(): Promise<SheetKit> {
	kit ??= loadSheetKit((path) => fetchAsset(path.slice(1))).catch((cause: unknown) => {
		kit = null;
		throw cause;
	});
	return kit;
}
