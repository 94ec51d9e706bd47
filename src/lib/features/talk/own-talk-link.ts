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

/** Chats and mail programs cut off longer URLs. */
export const LONGEST_TALK_LINK = 8000;
const FRAGMENT = /^#?talk=([\w-]+)(?:&data=([\w-]+))?$/;

/**
 * The part of a URL after # with a whole talk; `parseTalkFragment` is its inverse. A table follows
 * the talk, packed as in links of tables, because packing it twice would make it longer.
 */
export function formatTalkFragment(talk: OwnTalk): string {
	const data = tableOf(talk);
	const compact = JSON.stringify(JSON.parse(formatOwnTalk({ ...talk, data: undefined })));
	return `talk=${packText(compact)}${data ? `&data=${data}` : ''}`;
}

/**
 * The talk in a URL.
 * @param fragment with or without its #
 * @param most letters allowed; a relay sends longer ones than links
 * @returns null if the fragment is not of a talk
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
		// reported below
	}
	return { ok: false, fault: m.talk_fault_not_compressed() };
}
