import { m } from '#messages';
import { isTableNew, SHARED_TALK_KEY as KEY } from '$lib/layers/own/requested-table';
import { packText, unpackText } from '$lib/core/link/packed-text';
import { findBrowserStorage, keep, readStored } from '$lib/state/browser-storage';
import {
	formatUserTalk,
	LARGEST_TALK_BYTES,
	parseUserTalk,
	getTalkTable,
	type ParsedTalk
} from './user-talk-format';
import type { UserTalk } from './user-talk-schema';
import { userTalk } from './user-talk.svelte';

/** Chats and mail programs cut off longer URLs. */
export const LONGEST_TALK_LINK = 8000;
/** Of a talk in the address of a frame, which a page's code holds without cutting it off. */
export const LONGEST_EMBEDDED_TALK = 400_000;
/** Next to a shared talk of this atlas's own `/talks`, in this tab: its name there. */
const PUBLISHED_KEY = 'atlas-published-talk';
const FRAGMENT = /^#?talk=([\w-]+)(?:&data=([\w-]+))?$/;

/**
 * The part of a URL after # with a whole talk; `parseTalkFragment` is its inverse. A table follows
 * the talk, packed as in links of tables, because packing it twice would make it longer.
 */
export function formatTalkFragment(talk: UserTalk): string {
	const data = getTalkTable(talk);
	const compact = JSON.stringify(JSON.parse(formatUserTalk({ ...talk, data: undefined })));
	return `talk=${packText(compact)}${data ? `&data=${data}` : ''}`;
}

/**
 * The talk in a URL.
 * @param fragment with or without its #
 * @param most letters allowed; a live-session server sends longer ones than links
 * @returns null if the fragment is not of a talk
 */
export function parseTalkFragment(
	fragment: string,
	most = 2 * LONGEST_TALK_LINK
): ParsedTalk | null {
	if (!/^#?talk=/.test(fragment)) return null;
	if (fragment.length > most) return { ok: false, error: m.talk_error_too_long_link() };
	const [, packed, data] = FRAGMENT.exec(fragment) ?? [];
	try {
		if (packed) return parseUserTalk(unpackText(packed, LARGEST_TALK_BYTES), data);
	} catch {
		// reported below
	}
	return { ok: false, error: m.talk_error_not_compressed() };
}

/** Opens the user's talk, and the shared one that this tab showed before a reload. */
export function openTalks(): void {
	userTalk.open();
	if (userTalk.shared) return;
	const storage = findBrowserStorage('sessionStorage');
	const kept = readStored(storage, KEY);
	const parsed = kept === null ? null : parseTalkFragment(kept, kept.length);
	if (parsed?.ok) userTalk.showShared(parsed.talk, readStored(storage, PUBLISHED_KEY));
}

/** Shows a talk in this tab, also after a reload. */
function keepShared(talk: UserTalk, publishedName: string | null): void {
	userTalk.showShared(talk, publishedName);
	const storage = findBrowserStorage('sessionStorage');
	keep(storage, PUBLISHED_KEY, publishedName);
	keep(storage, KEY, formatTalkFragment(talk));
}

/** Shows one of this atlas's own `/talks`; the user's own does not change. */
export function openPublishedTalk(talk: UserTalk, name: string): void {
	userTalk.open();
	keepShared(talk, name);
}

/**
 * Shows the talk in a URL; the user's own does not change.
 * @param most letters allowed, if not from a link
 * @returns null if the URL contains no talk
 */
export function openSharedTalk(fragment: string, most?: number): ParsedTalk | null {
	const parsed = parseTalkFragment(fragment, most);
	if (parsed?.ok) keepShared(parsed.talk, null);
	return parsed;
}

/** Closes a shared talk; the user's own is on stage again. */
export function closeSharedTalk(): void {
	userTalk.showShared(null);
	const storage = findBrowserStorage('sessionStorage');
	for (const key of [KEY, PUBLISHED_KEY]) keep(storage, key, null);
}

/** Reloads the page if the talk contains a table that is not yet a layer. */
export function showTable(): void {
	if (isTableNew()) location.reload();
}
