import { m } from '#messages';

/** Names of pages that are near to an address that is none; those of the header have theirs. */
export const PAGE_WORDS = {
	others: [
		{ path: '/talk', name: m.trouble_own_talk() },
		{ path: '/chinese-side', name: m.trouble_chinese_side() },
		{ path: '/outcomes', name: m.trouble_outcomes() }
	]
} as const;

/** More of an address than this is junk. */
const MOST_LETTERS = 160;

export const TROUBLE_WORDS = {
	shorten: (path: string) =>
		path.length > MOST_LETTERS ? `${path.slice(0, MOST_LETTERS)} …` : path
} as const;
