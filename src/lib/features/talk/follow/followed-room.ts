import { browserStorage, readKept } from '$lib/state/browser-storage';

/** In this tab alone: the room that it follows. */
export const FOLLOWED_ROOM_KEY = 'atlas-followed-room';

/** The room that a page follows: from its URL, or from this tab before a reload; else empty. */
export function followedRoom(query: string): string {
	const named = new URLSearchParams(query).get('follow');
	return named ?? readKept(browserStorage('sessionStorage'), FOLLOWED_ROOM_KEY) ?? '';
}
