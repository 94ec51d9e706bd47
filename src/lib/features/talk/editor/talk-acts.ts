import { m } from '#messages';
import { copyOfStory } from '../shown-talk';
import { parseOwnTalk, LARGEST_TALK_BYTES, type OwnTalk } from '../own-talk-format';
import { formatTalkFragment, LONGEST_TALK_LINK } from '../own-talk-link';
import { tableOf } from '../own-talk-table';
import { TALK_WORDS as WORDS } from './talk-words';

/** A talk that could take the place of the reader's own. */
export interface Offer {
	talk: OwnTalk;
	/** What is said of it beside; empty where there is nothing. */
	said: string;
}

/** Reads a file that a reader chose. @returns what it offers, or why it is refused */
export async function readTalkFile(file: File): Promise<Offer | string> {
	if (file.size > LARGEST_TALK_BYTES)
		return m.talk_refused({ name: file.name, fault: m.talk_fault_too_large() });
	const parsed = parseOwnTalk(await file.text());
	if (!parsed.ok) return m.talk_refused({ name: file.name, fault: parsed.fault });
	const said = parsed.ignored.length > 0 ? WORDS.ignored(parsed.ignored) : '';
	return { talk: parsed.talk, said };
}

export const offerStory = (): Offer => ({ talk: copyOfStory(), said: '' });

/** The name of a talk's file, of letters that every system takes. */
export function fileNameOf(title: string): string {
	const plain = title
		.normalize('NFKC')
		.replace(/[^\p{L}\p{N}]+/gu, '-')
		.replace(/^-+|-+$/g, '');
	return WORDS.fileName(plain.slice(0, 60).toLowerCase());
}

/** The whole URL of a talk as a link, or why there is none. */
export function urlOfTalk(talk: OwnTalk, stage: string): { url: string } | string {
	const url = `${stage}#${formatTalkFragment(talk)}`;
	return url.length > LONGEST_TALK_LINK
		? WORDS.linkTooLong(url.length, LONGEST_TALK_LINK, tableOf(talk)?.length)
		: { url };
}
