import { formatTalkFragment, parseTalkFragment } from './own-talk-link';
import type { ParsedTalk } from './own-talk-format';
import { ownTalk } from './own-talk.svelte';
import { isTableNew, SHARED_TALK_KEY as KEY } from '$lib/core/data/requested-table';
import { browserStorage, keep, readKept } from '$lib/state/browser-storage';

/** Opens the reader's talk, and the one that was shared with this tab before it was reloaded. */
export function openTalks(): void {
	ownTalk.open();
	if (ownTalk.shared) return;
	const kept = readKept(browserStorage('sessionStorage'), KEY);
	const parsed = kept === null ? null : parseTalkFragment(kept, kept.length);
	if (parsed?.ok) ownTalk.showShared(parsed.talk);
}

/**
 * Shows the talk in a URL beside the reader's own, which stays as it is.
 * @param most letters, where it came another way
 * @returns null where the URL holds no talk
 */
export function openSharedTalk(fragment: string, most?: number): ParsedTalk | null {
	const parsed = parseTalkFragment(fragment, most);
	if (parsed?.ok) {
		ownTalk.showShared(parsed.talk);
		keep(browserStorage('sessionStorage'), KEY, formatTalkFragment(parsed.talk));
	}
	return parsed;
}

/** Closes a shared talk: the reader's own is on stage again. */
export function closeSharedTalk(): void {
	ownTalk.showShared(null);
	keep(browserStorage('sessionStorage'), KEY, null);
}

/** Reloads the page if the talk contains a table that is not yet a layer. */
export function showTable(): void {
	if (isTableNew()) location.reload();
}
