import { m } from '#messages';
import type { RetiredThing } from '$lib/core/data/link-things';

/** Names of pages that are near to an address that is none; those of the header have theirs. */
export const PAGE_WORDS = {
	others: [
		{ path: '/talk', name: m.trouble_own_talk() },
		{ path: '/chinese-side', name: m.trouble_chinese_side() },
		{ path: '/outcomes', name: m.trouble_outcomes() }
	],
	claim: (number: number) => m.trouble_claim({ number })
} as const;

/** More of an address than this is junk. */
const MOST_LETTERS = 160;

export const TROUBLE_WORDS = {
	missing: m.trouble_missing(),
	missingTitle: m.trouble_missing_title(),
	moved: m.trouble_moved(),
	movedTo: (path: string) => m.trouble_moved_lead({ path }),
	broken: m.trouble_broken(),
	asked: m.trouble_asked(),
	askedEnd: m.trouble_asked_end(),
	shorten: (path: string) =>
		path.length > MOST_LETTERS ? `${path.slice(0, MOST_LETTERS)} …` : path,
	retired: ({ was, why }: RetiredThing) => m.trouble_retired({ was, why }),
	holds: m.trouble_holds(),
	nearest: (name: string) => m.trouble_nearest({ name }),
	map: m.trouble_map(),
	again: m.part_again(),
	notLoaded: m.part_page(),
	notStarted: m.part_not_started(),
	skip: m.trouble_skip()
} as const;
