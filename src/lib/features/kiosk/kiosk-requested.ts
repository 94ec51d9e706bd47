import { browserStorage } from '$lib/state/browser-storage';

/** Storage key of the kiosk of this window: the link that opens it. */
export const KIOSK_KEY = 'atlas-kiosk';

/** Whether an address has a kiosk parameter, including the one that ends it. */
export const namesKiosk = (address: string): boolean => /[?&]kiosk(?![\w-])/.test(address);

/**
 * Whether this window is a kiosk, or its address starts or ends one. Small: every page calls it.
 */
export function isKioskRequested(): boolean {
	return namesKiosk(location.href) || browserStorage('sessionStorage')?.getItem(KIOSK_KEY) != null;
}
