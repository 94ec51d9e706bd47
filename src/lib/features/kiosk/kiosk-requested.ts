import { findBrowserStorage } from '$lib/state/browser-storage';

/** Storage key of the kiosk of this window: the link that opens it. */
export const KIOSK_KEY = 'atlas-kiosk';

/** Whether a URL has a kiosk parameter, including the one that ends it. */
export const namesKiosk = (url: string): boolean => /[?&]kiosk(?![\w-])/.test(url);

/** Whether this window is a kiosk, or its URL starts or ends one. Small: every page calls it. */
export function isKioskRequested(): boolean {
	return (
		namesKiosk(location.href) || findBrowserStorage('sessionStorage')?.getItem(KIOSK_KEY) != null
	);
}
