import { m } from '#messages';
import { packText, unpackText } from '$lib/core/link/packed-text';
import {
	formatOwnTalk,
	LARGEST_TALK_BYTES,
	parseOwnTalk,
	type OwnTalk,
	type ParsedTalk
} from './own-talk-format';
import { tableOf } from './own-talk-table';

/** Longer addresses are cut by chats and mail programs. */
export const LONGEST_TALK_LINK = 8000;
const FRAGMENT = /^#?talk=([\w-]+)(?:&data=([\w-]+))?$/;

/**
 * The part of a URL after # that holds a whole talk; `parseTalkFragment` is its inverse. A table
 * stands beside the talk, packed as the links of tables have it: twice packed it would be longer.
 */
export function formatTalkFragment(talk: OwnTalk): string {
	const data = tableOf(talk);
	const compact = JSON.stringify(JSON.parse(formatOwnTalk({ ...talk, data: undefined })));
	return `talk=${packText(compact)}${data ? `&data=${data}` : ''}`;
}

/**
 * The talk in a URL.
 * @param fragment with or without its #
 * @param most letters that it may have: one that came through a relay is no link
 * @returns null where the fragment speaks of no talk
 */
export function parseTalkFragment(
	fragment: string,
	most = 2 * LONGEST_TALK_LINK
): ParsedTalk | null {
	if (!/^#?talk=/.test(fragment)) return null;
	if (fragment.length > most) return { ok: false, fault: m.talk_fault_too_long_link() };
	const [, packed, data] = FRAGMENT.exec(fragment) ?? [];
	try {
		if (packed) return parseOwnTalk(unpackText(packed, LARGEST_TALK_BYTES), data);
	} catch {
		// junk in a link is the reader's to know, not the page's to break on
	}
	return { ok: false, fault: m.talk_fault_not_compressed() };
}
