import { formatTalkFragment, parseTalkFragment } from './own-talk-link';
import type { ParsedTalk } from './own-talk-format';
import { ownTalk } from './own-talk.svelte';
import { isTableNew, SHARED_TALK_KEY as KEY } from '$lib/core/data/requested-table';
import { browserStorage, keep, readKept } from '$lib/state/browser-storage';

/** Opens the user's talk, and the shared one that this tab showed before a reload. */
export function openTalks(): void {
	ownTalk.open();
	if (ownTalk.shared) return;
	const kept = readKept(browserStorage('sessionStorage'), KEY);
	const parsed = kept === null ? null : parseTalkFragment(kept, kept.length);
	if (parsed?.ok) ownTalk.showShared(parsed.talk);
}

/**
 * Shows the talk in a URL; the user's own does not change.
 * @param most letters allowed, if not from a link
 * @returns null if the URL contains no talk
 */
export function openSharedTalk(fragment: string, most?: number): ParsedTalk | null {
	const parsed = parseTalkFragment(fragment, most);
	if (parsed?.ok) {
		ownTalk.showShared(parsed.talk);
		keep(browserStorage('sessionStorage'), KEY, formatTalkFragment(parsed.talk));
	}
	return parsed;
}

/** Closes a shared talk; the user's own is on stage again. */
export function closeSharedTalk(): void {
	ownTalk.showShared(null);
	keep(browserStorage('sessionStorage'), KEY, null);
}

/** Reloads the page if the talk contains a table that is not yet a layer. */
export function showTable(): void {
	if (isTableNew()) location.reload();
}
