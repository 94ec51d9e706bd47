import { m } from '#messages';
import { packText, unpackText } from '$lib/core/link/packed-text';
import {
	formatOwnTalk,
	LARGEST_TALK_BYTES,
	parseOwnTalk,
	type OwnTalk,
	type ParsedTalk
} from './own-talk-format';

/** Longer addresses are cut by chats and mail programs. */
export const LONGEST_TALK_LINK = 8000;
const FRAGMENT = /^#?talk=([A-Za-z0-9_-]+)$/;
/** The part of an address after # that holds a whole talk; `parseTalkFragment` is its inverse. */
export function formatTalkFragment(talk: OwnTalk): string {
	const compact = JSON.stringify(JSON.parse(formatOwnTalk(talk)));
	return `talk=${packText(compact)}`;
}

/**
 * The talk in an address.
 * @param fragment with or without its #
 * @returns null where the fragment speaks of no talk
 */
export function parseTalkFragment(fragment: string): ParsedTalk | null {
	if (!/^#?talk=/.test(fragment)) return null;
	if (fragment.length > 2 * LONGEST_TALK_LINK)
		return { ok: false, fault: m.talk_fault_too_long_link() };
	const packed = FRAGMENT.exec(fragment)?.[1];
	try {
		if (packed) return parseOwnTalk(unpackText(packed, LARGEST_TALK_BYTES));
	} catch {
		// junk in a link is the reader's to know, not the page's to break on
	}
	return { ok: false, fault: m.talk_fault_not_compressed() };
}
