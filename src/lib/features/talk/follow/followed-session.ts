import { findBrowserStorage, readStored } from '$lib/state/browser-storage';

export const FOLLOWED_SESSION_KEY = 'atlas-followed-room';

/** The session in the URL, or that of this tab before a reload; else empty. */
export function findFollowedSession(query: string): string {
	const named = new URLSearchParams(query).get('follow');
	return named ?? readStored(findBrowserStorage('sessionStorage'), FOLLOWED_SESSION_KEY) ?? '';
}
