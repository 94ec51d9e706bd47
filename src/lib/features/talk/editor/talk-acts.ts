import { m } from '#messages';
import { joinClauses } from '$lib/core/domain/lists';
import { formatCount } from '$lib/core/domain/numbers';
import { parseOwnTalk, LARGEST_TALK_BYTES, tableOf, type OwnTalk } from '../own-talk-format';
import { formatTalkFragment, LONGEST_TALK_LINK } from '../talk-from-link';

/** A talk that may replace the user's own. */
export interface Offer {
	talk: OwnTalk;
	/** A sentence about it, or empty. */
	status: string;
}

/** Reads a file. @returns the talk, or why it is rejected */
export async function readTalkFile(file: File): Promise<Offer | string> {
	if (file.size > LARGEST_TALK_BYTES)
		return m.talk_refused({ name: file.name, fault: m.talk_fault_too_large() });
	const parsed = parseOwnTalk(await file.text());
	if (!parsed.ok) return m.talk_refused({ name: file.name, fault: parsed.fault });
	const parts = joinClauses(parsed.ignored);
	return { talk: parsed.talk, status: parts && m.talk_ignored({ parts }) };
}

/** The name of a talk's file, of letters that every system accepts. */
export function fileNameOf(title: string): string {
	const plain = title
		.normalize('NFKC')
		.replace(/[^\p{L}\p{N}]+/gu, '-')
		.replace(/^-+|-+$/g, '');
	return `${plain.slice(0, 60).toLowerCase() || 'talk'}.talk.json`;
}

/** The link of a talk, or why it has none. */
export function urlOfTalk(talk: OwnTalk, stage: string): { url: string } | string {
	const url = `${stage}#${formatTalkFragment(talk)}`;
	if (url.length <= LONGEST_TALK_LINK) return { url };
	const lengths = { length: formatCount(url.length), most: formatCount(LONGEST_TALK_LINK) };
	const table = tableOf(talk);
	return table
		? m.talk_link_too_long_table({ ...lengths, table: formatCount(table.length) })
		: m.talk_link_too_long(lengths);
}
