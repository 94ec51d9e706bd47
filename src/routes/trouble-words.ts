import type { RetiredThing } from '$lib/data/link-things';

/** Names of pages that are near to an address that is none; those of the header have theirs. */
export const PAGE_WORDS = {
	others: [
		{ path: '/talk', name: 'Your own talk' },
		{ path: '/chinese-side', name: 'The Chinese side' }
	],
	claim: (number: number) => `Claim ${number} of the paper`
} as const;

/** More of an address than this is junk. */
const MOST_LETTERS = 160;

export const TROUBLE_WORDS = {
	missing: 'The atlas has no such page',
	missingTitle: 'No such page',
	broken: 'Something went wrong',
	asked: 'You asked for',
	shorten: (path: string) =>
		path.length > MOST_LETTERS ? `${path.slice(0, MOST_LETTERS)} …` : path,
	retired: ({ was, why }: RetiredThing) => `It was ${was}. ${why}`,
	holds:
		'The atlas covers 2005 to 2023, and Kazakhstan, Kyrgyzstan, Tajikistan, Turkmenistan and Uzbekistan.',
	nearest: (name: string) => `Nearest: ${name}`,
	map: 'The map',
	skip: 'Skip to the content'
} as const;
