import { browserStorage, readKept } from '$lib/state/browser-storage';

export const FOLLOWED_ROOM_KEY = 'atlas-followed-room';

/** The room in the URL, or that of this tab before a reload; else empty. */
export function followedRoom(query: string): string {
	const named = new URLSearchParams(query).get('follow');
	return named ?? readKept(browserStorage('sessionStorage'), FOLLOWED_ROOM_KEY) ?? '';
}
