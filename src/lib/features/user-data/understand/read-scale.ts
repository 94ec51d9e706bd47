import { foldText } from '$lib/find/search-fold';

/** Words for powers of ten, in the languages of the atlas. */
const WORDS: readonly (readonly [power: number, words: string])[] = [
	[0, 'units;unit;ones;единиц;единицы;бірлік;个'],
	[3, 'thousands;thousand;тыс;тысяч;тысячи;мың;千'],
	[4, '万'],
	[6, 'millions;million;mn;mln;млн;миллионов;миллионы;миллион;百万'],
	[8, '亿'],
	[9, 'billions;billion;bn;bln;млрд;миллиардов;миллиарды;миллиард;十亿'],
	[12, 'trillions;trillion;трлн;триллионов;триллион;万亿']
];
const powers = new Map(
	WORDS.flatMap(([power, words]) =>
		words.split(';').map((word): [string, number] => [foldText(word), power])
	)
);

/** More is a mistake. */
const MOST_POWER = 15;

/**
 * The power of ten of a cell: `Millions`, `6` (as SDMX writes it) or `1000000`. Empty means 0; null
 * is not known, and `1` might be either.
 */
export function readScale(text: string): number | null {
	const trimmed = text.trim();
	if (trimmed === '') return 0;
	const named = powers.get(foldText(trimmed));
	if (named !== undefined) return named;
	if (/^10{2,15}$/.test(trimmed)) return trimmed.length - 1;
	const power = /^\d{1,2}$/.test(trimmed) ? Number(trimmed) : NaN;
	return power !== 1 && power <= MOST_POWER ? power : null;
}
