import { browserStorage } from '$lib/state/browser-storage';

/** Where a window keeps that it is a kiosk: the link that opens it. */
export const KIOSK_KEY = 'atlas-kiosk';

/** Whether an address says something of a kiosk, its end included. */
export const namesKiosk = (address: string): boolean => /[?&]kiosk(?![\w-])/.test(address);

/** Whether this window is a kiosk, or is asked to be one or none. Small: every page asks. */
export function isKioskAsked(): boolean {
	return namesKiosk(location.href) || browserStorage('sessionStorage')?.getItem(KIOSK_KEY) != null;
}
