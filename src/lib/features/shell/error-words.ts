import { m } from '#messages';

/** Pages offered for an unknown URL; those of the header are named there. */
export const OTHER_PAGES = [
	{ path: '/talk', name: m.error_own_talk() },
	{ path: '/chinese-side', name: m.error_chinese_side() },
	{ path: '/outcomes', name: m.error_outcomes() }
] as const;

const MOST_LETTERS = 160;

export const shorten = (path: string): string =>
	path.length > MOST_LETTERS ? `${path.slice(0, MOST_LETTERS)} …` : path;
