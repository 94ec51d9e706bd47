import { base } from '$app/paths';
import { loadSheetKit, type SheetKit } from '../../picture/export/sheet-kit';

let kit: Promise<SheetKit> | null = null;

/** What sheets are drawn from, loaded once; after a failure the next call tries again. */
export function siteKit(): Promise<SheetKit> {
	kit ??= loadSheetKit((path) => fetch(base + path)).catch((cause: unknown) => {
		kit = null;
		throw cause;
	});
	return kit;
}
