import { m } from '#messages';
import { deflateSync, Inflate } from 'fflate';
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
/** Deflate packs a thousandfold at most: a piece of this size cannot flood the memory. */
const PIECE_BYTES = 256;

function formatBase64Url(bytes: Uint8Array): string {
	const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
	return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function parseBase64Url(text: string): Uint8Array {
	const plain = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
	return Uint8Array.from(plain, (character) => character.charCodeAt(0));
}

/** Unpacks, and stops as soon as more comes out than a talk can be. @throws Error */
function inflate(bytes: Uint8Array): string {
	const pieces: Uint8Array[] = [];
	let length = 0;
	let isWhole = false;
	const stream = new Inflate((piece, isLast) => {
		length += piece.length;
		if (length > LARGEST_TALK_BYTES) throw new Error(m.talk_fault_too_large());
		pieces.push(piece);
		isWhole = isLast;
	});
	for (let start = 0; start < bytes.length; start += PIECE_BYTES) {
		const end = start + PIECE_BYTES;
		stream.push(bytes.subarray(start, end), end >= bytes.length);
	}
	if (!isWhole) throw new Error();
	const all = new Uint8Array(length);
	let at = 0;
	for (const piece of pieces) {
		all.set(piece, at);
		at += piece.length;
	}
	return new TextDecoder('utf-8', { fatal: true }).decode(all);
}

/** The part of an address after # that holds a whole talk; `parseTalkFragment` is its inverse. */
export function formatTalkFragment(talk: OwnTalk): string {
	const compact = JSON.stringify(JSON.parse(formatOwnTalk(talk)));
	return `talk=${formatBase64Url(deflateSync(new TextEncoder().encode(compact), { level: 9 }))}`;
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
		if (packed) return parseOwnTalk(inflate(parseBase64Url(packed)));
	} catch {
		// junk in a link is the reader's to know, not the page's to break on
	}
	return { ok: false, fault: m.talk_fault_not_compressed() };
}
