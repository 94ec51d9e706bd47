import { formatTalkFragment, parseTalkFragment } from './own-talk-link';
import type { OwnTalk, ParsedTalk } from './own-talk-format';
import { ownTalk } from './own-talk.svelte';
import { browserStorage } from '$lib/state/browser-storage';

/** In this tab alone, so that a reload in the middle of a talk comes back to it. */
const KEY = 'atlas-shared-talk';

function keep(talk: OwnTalk | null): void {
	try {
		const storage = browserStorage('sessionStorage');
		if (talk) storage?.setItem(KEY, formatTalkFragment(talk));
		else storage?.removeItem(KEY);
	} catch {
		// the talk then lasts as long as the page
	}
}

/** Opens the reader's talk, and the one that was shared with this tab before it was reloaded. */
export function openTalks(): void {
	ownTalk.open();
	if (ownTalk.shared) return;
	try {
		const kept = browserStorage('sessionStorage')?.getItem(KEY);
		const parsed = kept ? parseTalkFragment(kept) : null;
		if (parsed?.ok) ownTalk.showShared(parsed.talk);
	} catch {
		// nothing can be kept in this window, so nothing was
	}
}

/**
 * Shows the talk in an address beside the reader's own, which stays as it is.
 * @returns null where the address holds no talk
 */
export function openSharedTalk(fragment: string): ParsedTalk | null {
	const parsed = parseTalkFragment(fragment);
	if (parsed?.ok) {
		ownTalk.showShared(parsed.talk);
		keep(parsed.talk);
	}
	return parsed;
}

/** Closes a shared talk: the reader's own is on stage again. */
export function closeSharedTalk(): void {
	ownTalk.showShared(null);
	keep(null);
}
